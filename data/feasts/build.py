#!/usr/bin/env python3
"""Writes the feasts of lunar calendars, year by year, from the package `holidays` (see README.md)."""
import pathlib

from holidays.calendars.buddhist import _BuddhistLunisolar as Buddhist
from holidays.calendars.chinese import _ChineseLunisolar as Chinese
from holidays.calendars.hebrew import _HebrewLunisolar as Hebrew
from holidays.calendars.hindu import _HinduLunisolar as Hindu
from holidays.calendars.islamic import _IslamicLunar as Islamic

FIRST, LAST = 1950, 2077

# key (as in the language files), spellings common to many languages, table, how many days
FEASTS = [
    ("hijri:9:0", "ramadan;ramadhan;ramazan", Islamic.RAMADAN_BEGINNING_DATES, Islamic.EID_AL_FITR_DATES),
    ("hijri:10:1", "eid al-fitr;eid al fitr;eid ul-fitr;eid ul fitr;aid el-fitr;aïd el-fitr;aïd al-fitr;id al-fitr",
     Islamic.EID_AL_FITR_DATES, 1),
    ("hijri:12:10", "eid al-adha;eid al adha;eid ul-adha;eid ul adha;bakr id;bakrid;aïd el-adha;aïd al-adha;aïd el-kebir;"
     "id al-adha", Islamic.EID_AL_ADHA_DATES, 1),
    ("hijri:1:1", "", Islamic.HIJRI_NEW_YEAR_DATES, 1),
    ("hijri:1:10", "ashura;ashoura;yom ashura", Islamic.ASHURA_DATES, 1),
    ("hijri:3:12", "mawlid;mawlid al-nabi;mawlid an-nabi;mawlid al nabawi;milad un nabi;mouloud", Islamic.MAWLID_DATES, 1),
    ("isra", "isra and mi'raj;isra and miraj;isra wal miraj;laylat al-miraj;lailat al miraj", Islamic.ISRA_AND_MIRAJ_DATES, 1),
    ("laylat-al-qadr", "laylat al-qadr;laylat al qadr;lailat al-qadr;lailat al qadr;laylat ul-qadr;shab-e-qadr;shab e qadr",
     Islamic.LAYLAT_AL_QADR_DATES, 1),
    ("jumuatul-wida", "jumu'atul-wida;jumatul bidah;jamat ul vida;jumu'ah-tul-wida", Islamic.JUMUATUL_WIDA_DATES, 1),
    ("rosh-hashanah", "rosh hashanah;rosh hashana;rosh ha-shanah;rosh ha-shana;roch hachana;roch hachanah;rosj hasjana;"
     "rosh hashaná;rosch haschana", Hebrew.ROSH_HASHANAH_DATES, 2),
    ("yom-kippur", "yom kippur;yom kipur;yom kippour;jom kippur;jom kipoer;yom kipour", Hebrew.YOM_KIPPUR_DATES, 1),
    ("sukkot", "sukkot;sukkoth;succot;souccot;soukkot;sukot;soekot;feast of booths;feast of tabernacles;feast of the ingathering",
     Hebrew.SUKKOT_DATES, 7),
    ("sukkot+7", "shemini atzeret;shmini atzeret;chemini atseret;schemini azeret", {}, 1),
    ("sukkot+8", "simchat torah;simhat torah;simchat thora", {}, 1),
    ("hanukkah", "hanukkah;hanukah;hannukah;chanukah;chanukkah;chanukka;chanoeka;hanoucca;hanouka;hanoukka;janucá;chanukà;"
     "hanucá", Hebrew.HANUKKAH_DATES, 8),
    ("purim", "purim;pourim;poerim", Hebrew.PURIM_DATES, 1),
    ("purim+1", "shushan purim", {}, 1),
    ("passover", "passover;pesach;pessach;pessa'h;pesah", Hebrew.PASSOVER_DATES, 8),
    ("lag-baomer", "lag baomer;lag ba'omer;lag b'omer;lag laomer", Hebrew.LAG_BAOMER_DATES, 1),
    ("shavuot", "shavuot;shavuoth;shavu'ot;chavouot;schawuot;sjavoeot;feast of weeks", Hebrew.SHAVUOT_DATES, 2),
    ("tisha-bav", "tisha b'av;tisha beav;ticha beav;tischa beaw", Hebrew.TISHA_BAV_DATES, 1),
    ("yom-haatzmaut", "yom ha'atzmaut;yom haatzmaut;yom ha-atzmaut", Hebrew.INDEPENDENCE_DAY_DATES, 1),
    ("lunar-new-year", "seollal", Chinese.LUNAR_NEW_YEAR_DATES, 1),
    ("lunar-new-year-1", "", {}, 1),
    ("lunar-new-year+14", "", {}, 1),
    ("dragon-boat", "duanwu", Chinese.DRAGON_BOAT_DATES, 1),
    ("mid-autumn", "chuseok", Chinese.MID_AUTUMN_DATES, 1),
    ("buddha-birthday", "", Chinese.BUDDHA_BIRTHDAY_DATES, 1),
    ("vesak", "vesak;wesak;buddha purnima;buddha day", Buddhist.VESAK_DATES, 1),
    ("diwali", "diwali;deepavali;divali;dipavali;lakshmi puja", Hindu.DIWALI_INDIA_DATES, 1),
    ("diwali-2", "dhanteras;dhanatrayodashi", {}, 1),
    ("diwali-1", "choti diwali;chhoti diwali;naraka chaturdashi;kali chaudas;roop chaudas", {}, 1),
    ("govardhan-puja", "govardhan puja;annakut", Hindu.GOVARDHAN_PUJA_DATES, 1),
    ("govardhan-puja+1", "bhai dooj;bhai duj;bhau beej", {}, 1),
    ("chhath", "chhath;chhath puja;chhat puja", Hindu.CHHATH_PUJA_DATES, 1),
    ("holi", "holi;dhulandi;dhulivandan;phagwah;rangwali holi", Hindu.HOLI_DATES, 1),
    ("holi-1", "holika dahan;chhoti holi;choti holi;kamudu pyre", {}, 1),
    ("dussehra", "dussehra;dasara;dashain;vijayadashami;vijaya dashami", Hindu.DUSSEHRA_DATES, 1),
    ("maha-navami", "maha navami", Hindu.MAHA_NAVAMI_DATES, 1),
    ("navaratri", "navaratri;navratri;sharad navratri;durga puja", Hindu.SHARAD_NAVRATRI_DATES, 1),
    ("ganesh-chaturthi", "ganesh chaturthi;vinayaka chaturthi;vinayak chaturthi", Hindu.GANESH_CHATURTHI_DATES, 1),
    ("janmashtami", "janmashtami;krishna janmashtami;gokulashtami", Hindu.JANMASHTAMI_DATES, 1),
    ("raksha-bandhan", "raksha bandhan;rakshabandhan;rakhi", Hindu.RAKSHA_BANDHAN_DATES, 1),
    ("maha-shivaratri", "maha shivaratri;mahashivratri;maha shivratri;shivaratri;shivratri", Hindu.MAHA_SHIVARATRI_DATES, 1),
    ("rama-navami", "rama navami;ram navami", Hindu.RAM_NAVAMI_DATES, 1),
    ("mahavir-jayanti", "mahavir jayanti;mahavir janma kalyanak", Hindu.MAHAVIR_JAYANTI_DATES, 1),
    ("karva-chauth", "karva chauth;karwa chauth;karaka chaturthi", Hindu.KARWA_CHAUTH_DATES, 1),
    ("vasant-panchami", "vasant panchami;basant panchami", Hindu.BASANT_PANCHAMI_DATES, 1),
    ("ratha-yatra", "ratha-yatra;rath yatra;ratha yatra;rathayatra", Hindu.RATH_YATRA_DATES, 1),
    ("gudi-padwa", "gudi padwa;ugadi;yugadi", Hindu.GUDI_PADWA_DATES, 1),
    ("vaisakhi", "vaisakhi;baisakhi;vaisakhadi", Hindu.VAISAKHI_DATES, 1),
    ("onam", "thiru onam;thiruvonam", Hindu.ONAM_DATES, 1),
    ("pongal", "thai pongal;pongal", Hindu.PONGAL_DATES, 1),
    ("pongal-1", "bhogi pongal;bogi pandigai", {}, 1),
    ("pongal+1", "maattu pongal;mattu pongal", {}, 1),
    ("pongal+2", "kaanum pongal;kanni pongal", {}, 1),
    ("makar-sankranti", "makar sankranti;makara sankranti;maghi", Hindu.MAKAR_SANKRANTI_DATES, 1),
    ("guru-nanak", "guru nanak jayanti;guru nanak gurpurab", Hindu.GURU_NANAK_JAYANTI_DATES, 1),
    ("guru-gobind", "guru gobind singh jayanti;guru govind singh jayanti", Hindu.GURU_GOBIND_SINGH_JAYANTI_DATES, 1),
    ("guru-ravidas", "guru ravidas jayanti;guru ravidass jayanti", Hindu.GURU_RAVIDAS_JAYANTI_DATES, 1),
    ("valmiki", "valmiki jayanti;pargat diwas;maharishi valmiki jayanti", Hindu.MAHARSHI_VALMIKI_JAYANTI_DATES, 1),
    ("dayanand", "dayananda saraswati jayanti;maharishi dayanand saraswati jayanti",
     Hindu.SWAMI_DAYANAND_SARASWATI_JAYANTI_DATES, 1),
    ("thaipusam", "thaipusam;thaipoosam", Hindu.THAIPUSAM_DATES, 1),
    ("cycle:2018-08-17:365", "parsi new year;jamshedi navroz;jamshedi navaroz", {}, 1),
    ("3-21", "nowruz;nauroz;norouz;newroz", {}, 1),
]


def days(table, length, year):
    """mmdd of the first day, and how many more days where there are any; - where the source has none."""
    value = table.get(year)
    if value is None:
        return "-"
    month, day = value[0] if isinstance(value[0], tuple) else value
    if isinstance(length, dict):
        import datetime
        end = min((d - datetime.date(year, month, day)).days for d in
                  (datetime.date(y, m, x) for y in (year, year + 1) for m, x in all_of(length, y)) if d > datetime.date(year, month, day))
        length = end
    return f"{month:02d}{day:02d}" + (f"+{length - 1}" if length > 1 else "")


def all_of(table, year):
    value = table.get(year, ())
    return value if value and isinstance(value[0], tuple) else [value] if value else []


def main():
    out = pathlib.Path(__file__).parents[2] / "core/src/main/resources/io/communique/mention/time/feasts.tsv"
    out.parent.mkdir(parents=True, exist_ok=True)
    lines = ["# rule\tspellings in any language\tfirst year\tmmdd of each year, +n days more; - unknown (data/feasts/README.md)"]
    for key, names, table, length in FEASTS:
        years = sorted(year for year in table if FIRST <= year <= LAST)
        row = [days(table, length, year) for year in range(years[0], years[-1] + 1)] if years else []
        lines.append("\t".join([key, names, str(years[0]) if years else "", " ".join(row)]))
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")


main()

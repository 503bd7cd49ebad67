package io.communique.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.language.Language;
import io.communique.language.Languages;
import io.communique.mention.Mention;
import io.communique.model.When;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRecogniserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "le 4 mars 2025 | 2025-03-04", "en mars 2025 | 2025-03", "mi-novembre | 2025-11~", "été 2025 | 2025-22",
        "du 4 au 6 mars 2025 | 2025-03-04/2025-03-06", "à partir du 8 décembre 2025 | 2025-12-08/..",
        "jusqu'au 30 novembre 2025 inclus | ../2025-11-30", "de mars à juin 2025 | 2025-03/2025-06",
        "les 4, 5 et 7 mars 2025 | {2025-03-04,2025-03-05,2025-03-07}", "le 4 ou le 9 mars 2025 | [2025-03-04,2025-03-09]",
        "deuxième trimestre 2025 | 2025-04/2025-06"})
    void writesEdtf(String text, String edtf) {
        assertThat(Times.only(text, "fr", "2025-02-10").edtf()).contains(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "tous les mardis de janvier 2025 | FREQ=WEEKLY;BYDAY=TU;UNTIL=20250131",
        "chaque 1er dimanche du mois | FREQ=MONTHLY;BYDAY=1SU", "du mardi au jeudi de 10h à 18h | FREQ=WEEKLY;BYDAY=TU,WE,TH",
        "tous les jours du 3 au 9 mars 2025 | FREQ=DAILY;UNTIL=20250309", "tous les samedis et dimanches | FREQ=WEEKLY;BYDAY=SA,SU",
        "tous les jours sauf le lundi | FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA,SU", "les week-ends de 11h à 14h | FREQ=WEEKLY;BYDAY=SA,SU",
        "du mardi au dimanche de 10h à 18h, fermé le jeudi | FREQ=WEEKLY;BYDAY=TU,WE,FR,SA,SU",
        "du 3 au 9 mars 2025, tous les mardis | FREQ=WEEKLY;BYDAY=TU;UNTIL=20250309"})
    void writesRules(String text, String rule) {
        assertThat(Times.only(text, "fr", "2025-02-10").recurrence()).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | un mardi sur deux | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "fr | un samedi sur trois | FREQ=WEEKLY;INTERVAL=3;BYDAY=SA",
        "fr | tous les 15 jours | FREQ=WEEKLY;INTERVAL=2", "fr | toutes les deux semaines, le jeudi | FREQ=WEEKLY;INTERVAL=2;BYDAY=TH",
        "en | every other Tuesday | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "en | every two weeks | FREQ=WEEKLY;INTERVAL=2",
        "de | jeden zweiten Freitag | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "es | un martes de cada dos | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "it | un lunedì su due | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "nl | om de twee weken op dinsdag | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "pt | de quinze em quinze dias, à quarta-feira | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"})
    void leavesOutWeeks(String language, String text, String rule) {
        assertThat(Times.only(text, language, "2025-02-10").recurrence()).contains(rule);
    }

    /** A weekday that contradicts the printed year settles nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"LINUX DAY 2023. Ci vediamo sabato 28 ottobre. | 2023-10-28",
        "LINUX DAY 2023. Ci vediamo sabato 29 ottobre. | XXXX-10-29", "LINUX DAY 2023. Ci vediamo il 28 ottobre. | XXXX-10-28"})
    void aYearInANameHoldsWhereTheWeekdayAgrees(String text, String edtf) {
        assertThat(Times.only(text, "it", "").edtf()).contains(edtf);
    }

    @Test
    void countsWeeksFromTheFirstDay() {
        When when = Times.only("un mardi sur deux du 5 au 31 janvier 2026", "fr", "2025-12-10");
        assertThat(Times.value(when)).isEqualTo("2026-01-06 + 2026-01-20");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12 mars à 14h (heure de Paris) | Europe/Paris", "12 mars à 14h UTC+1 | +01:00",
        "12 mars à 14h (GMT-5) | -05:00", "12 mars, 10:00 +05:30 | +05:30"})
    void writesZones(String text, String zone) {
        assertThat(Times.only(text, "fr", "2025-02-10").zone()).contains(zone);
    }

    @Test
    void anHourThatOnlyEndsHasNoStart() {
        When when = Times.only("le 12 mars jusqu'à 18h", "fr", "2025-02-10");
        assertThat(when.times()).containsExactly(io.communique.model.TimeRange.until(java.time.LocalTime.of(18, 0)));
    }

    @Test
    void daysCanBeLeftOut() {
        When when = Times.only("tous les jours sauf le lundi du 3 au 12 mars 2025".replace(" sauf le lundi", "") + ", sauf le lundi",
                "fr", "2025-02-10");
        assertThat(when.except()).containsExactly(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 10));
        assertThat(Expansion.of(when)).hasSize(8);
    }

    @Test
    void anExpansionHasAnEnd() {
        When when = Times.only("tous les jours du 1er janvier 2020 au 31 décembre 2029", "fr", "2020-01-01");
        assertThat(Expansion.of(when)).hasSize(Expansion.MOST);
    }

    @Test
    void expressionsCrossLinesButNotBlocks() {
        assertThat(Times.only("9 & 10\nnovembre 2025", "fr", "2025-02-10").start()).hasToString("Optional[2025-11-09]");
        assertThat(Times.in("Stand 9 & 10\n\nnovembre 2025", "fr", "2025-02-10").get(0).value().edtf()).contains("2025-11");
    }

    @Test
    void evidenceQuotesTheText() {
        String text = "Ouvert samedi de 10h à 18h et dimanche de 10h à 17h, puis le 3 mars.";
        for (Mention<When> mention : Times.in(text, "fr", "2025-02-10"))
            assertThat(mention.value().evidence().get(0).exact()).isEqualTo(mention.span().of(text)).isEqualTo(mention.value().text());
    }

    @Test
    void partsOfTheDayAreToldWithoutHours() {
        When when = Times.only("samedi 15 mars 2025 matin", "fr", "2025-02-10");
        assertThat(when.part()).contains(When.DayPart.MORNING);
        assertThat(when.times()).isEmpty();
    }

    @Test
    void zonesAreKept() {
        assertThat(Times.only("le 4 mars 2025 à 18h (heure de Paris)", "fr", "2025-02-10").zone()).contains("Europe/Paris");
        assertThat(Times.only("2025-03-04T18:30:00+02:00", "fr", "2025-02-10").zone()).contains("+02:00");
    }

    @Test
    void anEighthLanguageIsOneDataFile() throws IOException {
        Language made = Language.parse("""
            {"code": "xx", "words": {
               "month": {"primur": 1, "sekur": 2, "terkur": 3}, "weekday": {"lundo": 1, "mardo": 2},
               "time-from": ["zo"], "time-to": ["ga"], "time-and": ["ke"], "time-at": ["pri"], "time-hour": {"hor": "mark"},
               "time-article": ["la"], "time-on": ["la"], "time-until": ["ga la"], "time-setting": {"order": "dmy"}},
             "cues": {"time-deadline": ["fin dato"]},
             "patterns": {"time-date": ["{weekday}? {day} {month} {year}?", "{month} {year}"]}}
            """);
        List<Mention<When>> found = Times.in("Festo zo 3 ga 5 terkur 2025 pri 18 hor ga 20 hor. Fin dato: lundo 3 sekur", made,
                Optional.of(LocalDate.of(2025, 1, 5)));
        assertThat(found).hasSize(2);
        assertThat(Times.value(found.get(0).value())).isEqualTo("2025-03-03/2025-03-05 18:00-20:00");
        assertThat(found.get(1).value().role()).isEqualTo(When.Role.DEADLINE);
        assertThat(Times.value(found.get(1).value())).isEqualTo("2025-02-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "de", "es", "it", "nl", "pt"})
    void monthsAndWeekdaysAgreeWithTheJdk(String code) {
        Language language = Languages.standard().get(code).orElseThrow();
        for (Month month : Month.values())
            assertThat(language.value("month", io.communique.text.Folding.fold(
                    month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(code))))).contains(String.valueOf(month.getValue()));
        for (java.time.DayOfWeek day : java.time.DayOfWeek.values())
            assertThat(language.value("weekday", io.communique.text.Folding.fold(
                    day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(code))))).contains(String.valueOf(day.getValue()));
    }

    @Property(tries = 300)
    void neverThrows(@ForAll String text) {
        assertThat(Times.in(text + " 12/ du 1 au 3 mars " + text, "fr", "2025-02-10")).isNotNull();
    }

    @Test
    void everyPrefixIsRead() {
        String text = "Du mardi 3 au 5/03/2025, de 9h30 à 12h et de 14h à 17h (heure de Paris), sauf le 4. Tous les mardis, mi-mai 2025.";
        for (int end = 0; end <= text.length(); end++) {
            assertThat(Times.in(text.substring(0, end), "fr", "2025-02-10")).isNotNull();
            assertThat(Times.in(text.substring(end), "fr", "")).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"du 1 au ", "12/", "1.2", "le 3 et ", "lundi ", "tous les ", " ", "18h-", "3 mars, "})
    void timeGrowsWithLength(String piece) {
        String shorter = piece.repeat(10_000);
        String longer = piece.repeat(100_000);
        Times.in(shorter, "fr", "2025-02-10");
        long once = nanos(shorter);
        assertThat(nanos(longer)).as(piece).isLessThan(20 * Math.max(once, 80_000_000));
    }

    private static long nanos(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Times.in(text, "fr", "2025-02-10");
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}

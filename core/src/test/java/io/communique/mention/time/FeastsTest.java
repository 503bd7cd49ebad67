package io.communique.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feasts of lunar calendars, by spellings that many languages share, and by those of one language. */
class FeastsTest {

    @ParameterizedTest
    @CsvSource({"en,Diwali 2026,2026-11-08", "en,Chinese New Year 2026,2026-02-17", "en,Hanukkah 2025,2025-12-15/2025-12-22",
            "de,Rosch Haschana 2026,2026-09-12/2026-09-13", "de,Holika Dahan 2024,2024-03-24", "nl,Chanoeka 2025,2025-12-15/2025-12-22",
            "nl,Chinees Nieuwjaar 2026,2026-02-17", "fr,Yom Kippour 2026,2026-09-21", "it,Ramadan 2026,2026-02-18/2026-03-19",
            "es,Purim 2026,2026-03-03", "pt,Holi 2025,2025-03-14", "en,Parsi New Year 2024,2024-08-15"})
    void areDaysOfTheirYear(String language, String text, String days) {
        assertThat(Times.value(Times.only(text, language, "2025-11-12"))).isEqualTo(days);
    }

    @Test
    void beyondTheTableAreSilent() {
        assertThat(Feasts.in("diwali", 1850)).isEmpty();
        assertThat(Feasts.in("no such feast", 2026)).isEmpty();
        assertThat(Times.in("Diwali 1850", "en", "2025-11-12")).isEmpty();
    }

    @Test
    void aYearOfOneLengthSlipsBackInLeapYears() {
        assertThat(Times.value(Times.only("Parsi New Year 2019", "en", ""))).isEqualTo("2019-08-17");
        assertThat(Times.value(Times.only("Parsi New Year 2020", "en", ""))).isEqualTo("2020-08-16");
    }
}

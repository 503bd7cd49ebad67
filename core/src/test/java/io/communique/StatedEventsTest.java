package io.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.model.Communique;
import io.communique.model.Event;
import io.communique.model.Warning;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page declares for programs against what it says to people. */
class StatedEventsTest {

    private static final String TEXT = "<h1>Le colloque « Eaux vives » revient</h1><p>Le colloque « Eaux vives » se tiendra"
            + " le vendredi 6 juin 2025, de 18h à 22h, à la Maison des Sources, 4 rue des Lavoirs, 59000 Lille.</p>";

    private static Communique parse(String declared) {
        return Releases.page(declared + TEXT);
    }

    private static String jsonLd(String properties) {
        return "<script type='application/ld+json'>{'@type':'Event','name':'Eaux vives'," + properties + "}</script>";
    }

    private static List<String> warnings(Communique release) {
        return release.warnings().stream().filter(w -> w.code().equals("metadata-contradicts-text")).map(Warning::message).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'startDate':'2025-06-07T18:00:00+02:00' | begins on 2025-06-07, its text says 2025-06-06
            'startDate':'2025-06-06','endDate':'2025-06-08' | ends on 2025-06-08, its text says 2025-06-06
            'startDate':'2025-06-06T19:30:00+02:00' | begins at 19:30, its text says 18:00
            'startDate':'2025-06-06T18:00','endDate':'2025-06-06T23:00' | ends at 23:00, its text says 22:00
            'startDate':'2025-06-06','location':{'name':'Palais du Vent'} | is at "Palais du Vent", its text says "Maison des Sources"
            'startDate':'2025-06-06','location':{'name':'Maison des Sources','address':{'addressLocality':'Arras'}} | is in "Arras", its text says "Lille"
            'startDate':'2025-06-06','eventStatus':'https://schema.org/EventCancelled' | is cancelled, its text says scheduled
            """)
    void aContradictionIsWarnedOfWithBothValuesAndTheTextWins(String properties, String message) {
        Communique release = parse(jsonLd(properties));
        assertThat(warnings(release)).containsExactly("the page states that \"Eaux vives\" " + message);
        assertThat(release.events()).isEqualTo(parse("").events());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'startDate':'2025-06-06'", "'startDate':'2025-06-06T18:00:00+02:00','endDate':'2025-06-06T22:00:00+02:00'",
        "'startDate':'2025-06-06T16:00:00Z','endDate':'2025-06-06T20:00:00Z'", "'startDate':'2025-06-06T00:00:00'",
        "'startDate':'2025-06-06T18:00','endDate':'2025-06-07T02:00:00Z'", "'startDate':'June'",
        "'startDate':'2025-06-06','location':{'name':'maison des sources','address':{'addressLocality':'LILLE'}}",
        "'startDate':'2025-06-06','location':'4, rue des Lavoirs'", "'startDate':'2025-06-06','eventStatus':'EventScheduled'"})
    void agreementNeedsNoComment(String properties) {
        assertThat(warnings(parse(jsonLd(properties)))).isEmpty();
    }

    @Test
    void microdataAreWitnessesToo() {
        assertThat(warnings(parse("<div itemscope itemtype='https://schema.org/Event'><meta itemprop=name content='Eaux vives'>"
                + "<meta itemprop=startDate content='2025-06-05'></div>"))).hasSize(1);
    }

    @Test
    void eventsThatTheTextDoesNotAnnounceAreNotCompared() {
        assertThat(warnings(parse(jsonLd("'startDate':'2025-06-06'").replace("Eaux vives", "Bal") + jsonLd("'startDate':'2025-06-06'"))))
                .isEmpty();
        Communique release = parse("<script type='application/ld+json'>[{'@type':'Event','name':'Bal','startDate':'2025-07-01'},"
                + "{'@type':'Event','name':'Marche','startDate':'2025-07-02'}]</script>");
        assertThat(warnings(release)).isEmpty();
        assertThat(release.events()).extracting(Event::name).hasSize(1);
    }
}

package io.communique.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.model.Accreditation;
import io.communique.model.Sourced;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccreditationMakerTest {
    private static Optional<Accreditation> made(String language, String written) {
        Desk desk = Sheet.desk(language, written);
        return new AccreditationMaker().make(desk, new FrameMaker().make(desk), List.of(), List.of());
    }

    @Test
    void whereAndWithWhatToApply() {
        Accreditation found = made("fr", """
                Le ministre ouvrira la journée.

                Accréditation obligatoire : merci d'écrire à presse@example.org ou sur https://example.org/presse en \
                joignant la copie de votre carte de presse et une pièce d'identité. Tél. 01 99 00 12 34""").orElseThrow();
        assertThat(found.emails()).extracting(Sourced::value).containsExactly("presse@example.org");
        assertThat(found.url().map(Sourced::value)).contains("https://example.org/presse");
        assertThat(found.phones()).hasSize(1);
        assertThat(found.documents()).extracting(Sourced::value).containsExactly("carte de presse", "pièce d'identité");
    }

    @Test
    void whereThePressMeets() {
        Accreditation found = made("fr", "Rendez-vous presse : 9 h 30, cour d'honneur").orElseThrow();
        assertThat(found.meetingPoint().map(Sourced::value)).contains("9 h 30, cour d'honneur");
    }

    @Test
    void anHourAloneIsNoMeetingPoint() {
        assertThat(made("en", "WHEN: 11:00 a.m. (media check-in from 10:30 a.m.)").flatMap(Accreditation::meetingPoint)).isEmpty();
    }

    @Test
    void silentWithoutAccreditation() {
        assertThat(made("fr", "Le festival ouvre.\n\nContact : presse@example.org")).isEmpty();
        assertThat(made("en", "The festival opens. Bring your press card.")).isEmpty();
    }

    @Test
    void otherLanguages() {
        assertThat(made("de", "Akkreditierung bitte an presse@example.org, Presseausweis erforderlich.").orElseThrow()
                .documents()).extracting(Sourced::value).containsExactly("Presseausweis");
        assertThat(made("it", "Accrediti stampa: stampa@example.org").orElseThrow().emails()).hasSize(1);
    }
}

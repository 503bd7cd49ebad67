package io.communique.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailHostsTest {
    @ParameterizedTest
    @CsvSource({"a.b@mar-abierto.example.org, Fundación Mar Abierto", "x@pers.veldhuis.example.org, gemeente Veldhuis",
            "x@cav.example.org, Centre alpin de vulcanologie", "x@theatredumoulin.example.net, Théâtre du Moulin"})
    void theDomainOfABodyNamesIt(String mail, String body) {
        assertThat(MailHosts.isOf(mail, body, Optional.empty())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"x@papierplume.example.com, Théâtre du Moulin", "lin@mail.example.com, Musée de la Faïence",
            "x@ab.example.org, Amis du Bois", "theatre@post.example.org, Théâtre du Moulin"})
    void anotherDomainDoesNot(String mail, String body) {
        assertThat(MailHosts.isOf(mail, body, Optional.empty())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"x@ffx.example.org, F.F.X.", "x@ffx.example.org, FFX"})
    void soDoesItsAcronym(String mail, String acronym) {
        assertThat(MailHosts.isOf(mail, "Ligue des ports", Optional.of(acronym))).isTrue();
    }
}

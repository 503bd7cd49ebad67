package io.communique;

import static io.communique.Releases.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.communique.model.Access;
import io.communique.model.Communique;
import io.communique.model.Sourced;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one pays to enter, until when one signs up, and how the press gets in. */
class AccessTest {

    private static String words(Access access) {
        return access.prices().stream().map(Sourced::value)
                .map(p -> p.amount().toPlainString() + " " + p.label().orElse("-")).collect(Collectors.joining(", "))
                + access.free().map(f -> " free").orElse("")
                + access.deadline().map(d -> " by " + d.value()).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le Salon des Algues aura lieu le 4 mai 2025. Entrée : 8 € (gratuit pour les moins de 16 ans). | 8 Entrée
            Le Salon des Algues aura lieu le 4 mai 2025. Tarifs : 12 à 34 €. | 12 Tarifs, 34 Tarifs
            Le Salon des Algues aura lieu le 4 mai 2025. Billets : 7 € (tarif réduit) et 9 €. | 7 tarif réduit, 9 -
            Le Salon des Algues aura lieu le 4 mai 2025. Tarifs : 8 € / 5 € (- de 26 ans). | 8 Tarifs, 5 - de 26 ans
            Le Salon des Algues aura lieu le 4 mai 2025. Gratuit pour les enfants. | ''
            Le Salon des Algues aura lieu le 4 mai 2025. Gratuit pour tous. | ' free'
            Le Salon des Algues aura lieu le 4 mai 2025. Inscription gratuite avant le 2 mai 2025. | ' free by 2025-05-02'
            The Harbour Lantern Festival takes place on 4 May 2025. Admission £9.50, concessions £6, under-16s free. | 9.50 Admission, 6 concessions
            Das Hafenfest Birkensee findet am 4. Mai 2025 in Lübeck statt. Der Eintritt ist frei. Melden Sie sich bis zum 2. Mai an. | ' free by 2025-05-02'
            El Festival de las Velas se celebrará el 4 de mayo de 2025. Entradas: 5 euros (gratuito para menores). | 5 Entradas
            La Fiera delle Reti si terrà il 4 maggio 2025. Biglietti: intero 8 €, ridotto 5 €. | 8 intero, 5 ridotto
            Het Festival der Zeilen vindt plaats op 4 mei 2025 in Gent. Toegang: 6 euro, gratis voor kinderen. | 6 Toegang
            O Festival das Redes realiza-se a 4 de maio de 2025. Inscrição obrigatória até 2 de maio (15 euros; estudantes, gratuito). | 15 - by 2025-05-02
            """)
    void pricesAndDeadlines(String text, String expected) {
        assertThat(words(parse("Nouvelles du port", text).events().get(0).access())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le Salon des Algues aura lieu le 4 mai 2025 à Brume. La billetterie ouvre le 10 mars 2025.
            Le Salon des Algues aura lieu le 4 mai 2025 à Brume. Les inscriptions ouvriront le 10 mars 2025.
            The Harbour Lantern Festival takes place on 4 May 2025 in Whitby. Tickets go on sale on 10 March 2025.
            Das Hafenfest Birkensee findet am 4. Mai 2025 in Lübeck statt. VVK ab 10. März 2025.
            El Festival de las Velas se celebrará el 4 de mayo de 2025 en Lugo. Venta anticipada desde el 10 de marzo de 2025.
            La Fiera delle Reti si terrà il 4 maggio 2025 a Lecce. Le prevendite dei biglietti apriranno il 10 marzo 2025 in tutti i punti vendita della città.
            Het Festival der Zeilen vindt plaats op 4 mei 2025 in Gent. De kaartverkoop start op 10 maart 2025.
            O Festival das Redes realiza-se a 4 de maio de 2025 em Faro. Bilhetes à venda a partir de 10 de março de 2025.
            """)
    void whatIsSoldFromADayOnIsNeitherADeadlineNorAnEvent(String text) {
        Communique release = parse("Nouvelles du port", text);
        assertThat(release.events()).hasSize(1).allSatisfy(event -> {
            assertThat(Releases.days(event)).isEqualTo("2025-05-04/2025-05-04");
            assertThat(event.access().deadline()).isEmpty();
        });
    }

    @Test
    void whatIsForThoseWhoPayIsNotTheAudience() {
        Communique communique = parse("The Lantern Mile returns",
                "The Lantern Mile, a walk after dark, will return to Whitby on 18 October 2025. Entry is £12 for adults.");
        assertThat(communique.events().get(0).access().audience()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le Salon des Algues aura lieu le 4 mai 2025. Accréditation obligatoire avant le 2 mai 2025 à 12h : presse@example.org | 2025-05-02T12:00
            La Fiera delle Reti si terrà il 4 maggio 2025. Accrediti entro il 2 maggio: stampa@example.org | 2025-05-02
            """)
    void thePressSignsUpUntilTheStatedDay(String text, String deadline) {
        Communique communique = parse("Nouvelles du port", text);
        assertThat(communique.accreditation().orElseThrow().deadline().orElseThrow().value()).isEqualTo(deadline);
        assertThat(communique.events().get(0).access().deadline()).isEmpty();
    }
}

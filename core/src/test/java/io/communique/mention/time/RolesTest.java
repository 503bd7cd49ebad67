package io.communique.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.mention.Mention;
import io.communique.model.When;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Date limite de candidature : 12 mai 2025 | DEADLINE", "fr | Inscriptions jusqu'au 12 mai 2025. | DEADLINE",
        "fr | Merci de confirmer avant le 12 mai 2025. | DEADLINE", "fr | La billetterie ouvre : ouverture des inscriptions le 12 mai 2025 | REGISTRATION",
        "fr | Publié le 12 mai 2025 | PUBLISHED", "fr | Sous embargo jusqu'au 12 mai 2025 | EMBARGO",
        "fr | Ouverture des portes à 19h | DOORS", "fr | Un atelier créé en 1987 | HISTORY",
        "fr | Le festival a eu lieu le 12 janvier 2025. | HISTORY", "fr | Le festival aura lieu le 12 mai 2025. | EVENT",
        "fr | Conformément à la loi du 11 février 2005 | HISTORY", "fr | Elle est née le 3 mai 1961 à Brest. | BIRTH",
        "fr | Il est décédé le 3 mai 1999. | DEATH", "en | Deadline: 12 May 2025 | DEADLINE", "en | RSVP by 12 May 2025 | DEADLINE",
        "en | Founded in 1987 | HISTORY", "en | Doors open at 7pm | DOORS", "en | A lecture given by Dr Ash on 4 May 2025 | EVENT",
        "en | Please reply by 4 May 2025 | DEADLINE", "nl | Een lezing voor ouders op 4 mei 2025 | EVENT", "en | Doors 6.30 for 7pm on 3 May 2025 | EVENT",
        "es | Celebramos los días 4 y 5 de octubre de 2025 Puertas Adentro | EVENT", "en | Embargoed until 12 May 2025 | EMBARGO",
        "en | The fair will take place on 12 May 2025 | EVENT", "de | Anmeldeschluss: 12. Mai 2025 | DEADLINE",
        "de | Sperrfrist bis 12. Mai 2025 | EMBARGO", "de | Einlass ab 19 Uhr | DOORS", "de | Das Fest findet am 12. Mai 2025 statt | EVENT",
        "es | Fecha límite: 12 de mayo de 2025 | DEADLINE", "it | Scadenza: 12 maggio 2025 | DEADLINE",
        "fr | Le musée est fermé le 12 mai 2025. | OTHER", "fr | Les inscriptions ouvrent le 12 mai 2025. | REGISTRATION",
        "es | Cerrado el 12 de mayo de 2025 | OTHER", "es | La inscripción se abre el 12 de mayo de 2025. | REGISTRATION",
        "it | Chiuso il 12 maggio 2025 | OTHER", "it | Le iscrizioni aprono il 12 maggio 2025. | REGISTRATION",
        "pt | Encerrado a 12 de maio de 2025 | OTHER", "pt | As inscrições abrem a 12 de maio de 2025. | REGISTRATION",
        "fr | Au plus tard le 12 mai 2025 | DEADLINE", "en | no later than 5pm on 12 May 2025 | DEADLINE",
        "de | bis spätestens 12. Mai 2025 | DEADLINE", "es | a más tardar el 12 de mayo de 2025 | DEADLINE",
        "it | entro e non oltre il 12 maggio 2025 | DEADLINE", "nl | uiterlijk 12 mei 2025 | DEADLINE",
        "es | La exposición se puede ver hasta el 12 de mayo de 2025 | EVENT", "es | Inscripciones hasta el 12 de mayo de 2025 | DEADLINE",
        "pt | A mostra fica até ao dia 12 de maio de 2025 | EVENT", "fr | Ouverture des portes 19h | DOORS",
        "en | Please register before 12 May 2025 | DEADLINE", "en | The fair was held before 12 May 2024 | HISTORY",
        "nl | Deadline: 12 mei 2025 | DEADLINE", "pt | Data limite: 12 de maio de 2025 | DEADLINE"})
    void cuesGiveRoles(String language, String text, When.Role role) {
        List<Mention<When>> found = Times.in(text, language, "2025-02-10");
        assertThat(found).as(text).isNotEmpty();
        assertThat(found.get(found.size() - 1).value().role()).as(text).isEqualTo(role);
    }

    @Test
    void cuesStayInTheirSentence() {
        List<Mention<When>> found = Times.in("Date limite : 3 mars 2025. Le concert est le 12 mai 2025.", "fr", "2025-02-10");
        assertThat(found).extracting(mention -> mention.value().role()).containsExactly(When.Role.DEADLINE, When.Role.EVENT);
    }

    @Test
    void aFullDateOfLongAgoIsHistory() {
        assertThat(Times.only("Le pont date du 12 mai 1931.", "fr", "2025-02-10").role()).isEqualTo(When.Role.HISTORY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Saumur, le 5 novembre 2014%n%nLe salon ouvre le 12 novembre. | 2014-11-12",
        "fr | Publié le 20/12/2014%n%nLe salon ouvre le 4 janvier. | 2015-01-04",
        "de | Berlin, 2. Oktober 2018 – Das Fest findet am 5. Oktober statt. | 2018-10-05",
        "en | NORTHFIELD, March 3, 2025 – The fair opens on 12 April. | 2025-04-12",
        "es | Madrid, 3 de marzo de 2025.- La feria abre el 12 de abril. | 2025-04-12",
        "it | Roma, 3 marzo 2025 – La mostra apre il 12 aprile. | 2025-04-12",
        "nl | Utrecht, 3 maart 2025 – De beurs opent op 12 april. | 2025-04-12",
        "pt | Lisboa, 3 de março de 2025 – A feira abre a 12 de abril. | 2025-04-12"})
    void theDatelineGivesTheYear(String language, String text, String day) {
        List<Mention<When>> found = Times.in(String.format(java.util.Locale.ROOT, text), language, "");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).value().role()).isEqualTo(When.Role.PUBLISHED);
        assertThat(found.get(1).value().start()).hasToString("Optional[" + day + "]");
        assertThat(found.get(1).value().implied()).containsExactly(When.Component.YEAR);
    }

    @Test
    void aDayWithHoursFromAndToIsNoDateline() {
        List<Mention<When>> found = Times.in("Lyon, samedi 12 octobre 2024 de 10h à 18h\n\nLe salon ouvre ses portes.", "fr", "");
        assertThat(found.get(0).value().role()).isEqualTo(When.Role.EVENT);
    }

    @Test
    void withoutAnyDateTheYearStaysUnknown() {
        When when = Times.only("Le salon ouvre le 12 novembre.", "fr", "");
        assertThat(when.edtf()).contains("XXXX-11-12");
        assertThat(when.start()).isEmpty();
    }

    @Test
    void anotherFullDateOrAWeekdaySettlesTheYear() {
        assertThat(Times.in("Du 3 au 5 mai 2019. Visite le 4 mai.", "fr", "").get(1).value().start())
                .hasToString("Optional[2019-05-04]");
        assertThat(Times.only("Le dimanche 4 mai", "fr", "2024-06-20").start()).hasToString("Optional[2025-05-04]");
    }

    @Test
    void aWeekdayThatContradictsItsDateIsTold() {
        When when = Times.only("Le lundi 12 novembre 2014", "fr", "2014-11-05");
        assertThat(when.start()).hasToString("Optional[2014-11-12]");
        assertThat(when.otherReading()).hasToString("Optional[2014-11-10]");
        assertThat(when.contradiction()).get().asString().contains("2014-11-12", "2014-11-10");
        assertThat(Times.only("Le mercredi 12 novembre 2014", "fr", "2014-11-05").contradiction()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Die Türen öffnen sich um 18.30 Uhr, das Konzert beginnt um 19 Uhr.", "fr | Les portes ouvrent à 18h30 et le concert débute à 19h.",
        "en | Doors will open at 6.30pm and the concert starts at 7pm.", "es | Las puertas se abrirán a las 18:30 y el acto comenzará a las 19:00.",
        "it | Le porte apriranno alle 18.30 e il concerto inizierà alle 19.", "nl | De deuren gaan open om 18.30 uur, het concert begint om 19.00 uur.",
        "pt | As portas abrem às 18h30 e o concerto começa às 19h00."})
    void behindDoorsWhatBeginsIsNotOfThem(String language, String text) {
        assertThat(Times.in(text, language, "2025-02-10")).as(text).extracting(mention -> mention.value().role())
                .containsExactly(When.Role.DOORS, When.Role.EVENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"es | Jornada de puertas abiertas de 10:00 a 14:00 horas", "en | Open doors day from 10am to 4pm",
        "fr | Portes ouvertes de 10h à 17h", "it | Giornata a porte aperte, dalle 10 alle 17", "pt | Dia de portas abertas das 10h00 às 17h00"})
    void openDoorsAreNoDoors(String language, String text) {
        assertThat(Times.only(text, language, "2025-02-10").role()).as(text).isEqualTo(When.Role.EVENT);
    }

    @Test
    void whatOpensABracketSpeaksOfTheTimeInIt() {
        List<Mention<When>> found = Times.in("Thursday 6 June 2024, 9.30 a.m. (doors open at 9 a.m.)", "en", "2024-05-02");
        assertThat(found.get(0).value().role()).isEqualTo(When.Role.EVENT);
        assertThat(found.get(1).value().role()).isEqualTo(When.Role.DOORS);
    }
}

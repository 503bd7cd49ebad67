package io.communique.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class JsonExporterTest {

    @Test
    void everythingThatCanBeSaidIsWrittenInItsOrder() {
        assertThat(new JsonExporter().toJson(Samples.full())).isEqualTo(("""
                {"schemaVersion":"1.0","source":{"name":"release.pdf","mediaType":"application/pdf","sha256":"%s",
                "bytes":54857,"pages":1},"language":"fr","kind":"invitation","title":"Titre","titleConfidence":0.97,"kicker":"Événement",
                "subtitle":"Sous-titre","lead":"Chapeau.","published":{"date":"2014-11-05","place":"Paris"},
                "embargo":"2014-11-06T06:00:00+01:00","revision":"replaces","reference":"CP n° 12",
                "issuer":{"name":"Atelier des rives","acronym":"ADR"},
                "events":[{"id":"e1","partOf":"e0","name":"Fête des rives","type":"open-day","status":"moved-online",
                "attendance":"in-person","dates":[{"text":"le 12 et dès le 14","role":"other","edtf":"2014-11-12/..",
                "start":"2014-11-12","end":"2014-11-12","implied":["year"],"times":[{"start":"09:00","end":"18:30"}],
                "zone":"Europe/Paris","occurrences":[{"start":"2014-11-12","end":"2014-11-12",
                "times":[{"start":"09:00","end":"18:30"}]},{"start":"2014-11-14"}],
                "recurrence":"FREQ=WEEKLY;BYDAY=TU","except":["2014-11-16"]}],
                "sessions":[{"start":"2014-11-12T10:00:00+01:00"}],
                "programme":[{"date":"2014-11-12","start":"09:00","end":"18:30","title":"Accueil","speakers":["A. Li"],
                "venue":"Hall","press":"photo-call"}],
                "venues":[{"name":"Halle","room":"Salle 2","street":"1 rue Basse","complement":"Bât. A",
                "postalCode":"75019","locality":"Paris","inseeCode":"75119","department":"75","region":"11",
                "country":"FR","latitude":48.89,"longitude":2.37,"precision":"commune"}],
                "organizers":[{"name":"Atelier des rives","acronym":"ADR","role":"host"}],
                "people":[{"name":"Ana Li","role":"Maire","organization":"Ville","part":"speaker"}],
                "access":{"free":true,"invitationOnly":false,"registration":"required","deadline":"2014-11-10",
                "prices":[{"amount":100,"currency":"EUR","label":"la journée"}],"audience":"tous","capacity":50,
                "minimumAge":8,"accessibility":"LSF","directions":"métro 7"},
                "description":"Une fête.","links":["L1"],"confidence":0.88}],
                "contacts":[{"type":"press","name":{"full":"Ana Li","given":"Ana","family":"Li"},
                "role":"Chargée de presse","organization":"ADR",
                "phones":[{"number":"+33199001234","text":"01 99 00 12 34","kind":"fixed-line","extension":"12"}],
                "emails":["ana@example.org"],"address":{"street":"1 rue Basse","complement":"Bât. A",
                "postalCode":"75019","locality":"Paris","inseeCode":"75119","department":"75","region":"11",
                "country":"FR","latitude":48.89,"longitude":2.37,"precision":"commune"},"confidence":1}],
                "accreditation":{"deadline":"2014-11-10T18:00","url":"https://example.org/a",
                "emails":["presse@example.org"],"phones":[{"number":"+33199001234","text":"01 99 00 12 34",
                "kind":"fixed-line","extension":"12"}],"documents":["carte de presse"],"meetingPoint":"porte A"},
                "links":[{"id":"L1","text":"Le programme","url":"https://example.org/p","purpose":"press-kit"}],
                "warnings":[{"code":"link-without-target","message":"no target","start":3,"end":5,"page":1}]}"""
                .formatted("0".repeat(64)).replaceAll("\n *", "") + "\n"));
    }

    @Test
    void whatIsNotSaidIsNotWritten() {
        assertThat(new JsonExporter().pretty().toJson(Samples.silent("A"))).isEqualTo("""
                {
                  "schemaVersion": "1.0",
                  "source": {
                    "name": "release.pdf",
                    "mediaType": "application/pdf",
                    "sha256": "%s",
                    "bytes": 54857,
                    "pages": 1
                  },
                  "kind": "communique",
                  "title": "A",
                  "events": [],
                  "contacts": [],
                  "links": [],
                  "warnings": []
                }
                """.formatted("0".repeat(64)));
    }

    @Test
    void evidenceStandsAtTheEndOfItsObject() throws IOException {
        JsonNode tree = new ObjectMapper().readTree(new JsonExporter().withEvidence().toJson(Samples.full()));
        assertThat(tree.at("/text").asText()).isEqualTo("Titre");
        assertThat(tree.at("/evidence/title/0").toString())
                .isEqualTo("{\"start\":0,\"end\":2,\"page\":1,\"exact\":\"Ti\",\"rule\":\"test\"}");
        assertThat(tree.at("/evidence/revision").toString()).as("implied").isEqualTo("[]");
        assertThat(tree.at("/events/0/venues/0/evidence").fieldNames()).toIterable()
                .containsExactly("name", "room", "street", "complement", "postalCode", "locality");
        assertThat(tree.at("/contacts/0/evidence").fieldNames()).toIterable()
                .containsExactly("name", "role", "organization", "emails");
        assertThat(tree.at("/events/0/access/prices/0/evidence/amount")).hasSize(1);
    }

    @Test
    void brokenTextIsStillUtf8() {
        String json = new JsonExporter().toJson(Samples.silent("a\uD800b\uDC00\uDC00 \uD83D\uDE00 \0 \uD83D"));
        assertThat(json).contains("\"a\uFFFDb\uFFFD\uFFFD \uD83D\uDE00 \\u0000 \uFFFD\"");
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        new JsonExporter().write(Samples.silent("é"), out);
        assertThat(closed).isFalse();
        assertThat(out.toByteArray()).isEqualTo(new JsonExporter().toJson(Samples.silent("é"))
                .getBytes(StandardCharsets.UTF_8));
    }
}

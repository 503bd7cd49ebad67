package io.communique;

import io.communique.document.Document;
import io.communique.reader.Limits;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import io.communique.reader.html.HtmlReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A page of ordinary length read to a document, against the mere text of the same bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class PageBenchmark {

    private final byte[] page = page().getBytes(StandardCharsets.UTF_8);
    private final HtmlReader reader = new HtmlReader();

    private static String page() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Fête des essais"
                + " | Mairie</title><meta property=\"og:title\" content=\"Fête des essais\"></head><body class=\"node-type-page\">"
                + "<header class=\"site-header\"><nav><ul>");
        for (int i = 0; i < 12; i++)
            page.append("<li class=\"menu-item menu-item-").append(i).append("\"><a href=\"/r/").append(i).append("\">Rubrique</a></li>");
        page.append("</ul></nav></header><main id=\"content\"><article class=\"node\"><h1 class=\"title\">Fête des essais</h1>");
        for (int i = 0; i < 20; i++)
            page.append("<h2>Étape ").append(i).append("</h2><p class=\"text\">Samedi <strong>").append(i + 1).append(" mai</strong>, à la halle, ")
                    .append("l’atelier ouvre à 14 h et réunit les équipes de la ville autour d’un <a href=\"https://example.org/")
                    .append(i).append("\">programme</a> de visites, de conférences et de démonstrations.</p>");
        return page.append("</article></main><footer><p>Mentions légales</p></footer></body></html>").toString();
    }

    /** The page as a document, with blocks, links, layers and metadata. */
    @Benchmark
    public Document document() throws UnreadableDocumentException {
        return reader.read(Source.of("page.html", page), Limits.DEFAULT);
    }

    /** Only the text of the page. */
    @Benchmark
    public String text() {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8)).text();
    }
}

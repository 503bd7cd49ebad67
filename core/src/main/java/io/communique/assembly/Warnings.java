package io.communique.assembly;

import io.communique.document.Document;
import io.communique.model.Warning;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the warnings of one document, starting with the reader's remarks. */
final class Warnings {

    private static final int MOST = 100;

    private final Document document;
    private final List<Warning> all = new ArrayList<>();

    Warnings(Document document) {
        this.document = document;
        document.remarks().forEach(r -> all.add(new Warning(r.code(), r.message(), r.span(), r.page())));
    }

    void add(String code, String message, Span span) {
        all.add(new Warning(code, message, Optional.of(span), document.pageAt(span.start())));
    }

    void add(String code, String message) {
        all.add(new Warning(code, message, Optional.empty(), 0));
    }

    /** In the order of the document, each once, at most 100. */
    List<Warning> all() {
        List<Warning> sorted = all.stream().distinct()
                .sorted(Comparator.comparingInt(w -> w.span().map(Span::start).orElse(-1))).toList();
        if (sorted.size() <= MOST)
            return sorted;
        List<Warning> cut = new ArrayList<>(sorted.subList(0, MOST - 1));
        int more = sorted.size() - cut.size();
        cut.add(new Warning("more-warnings", more + " more warnings are left out", Optional.empty(), 0));
        return cut;
    }
}

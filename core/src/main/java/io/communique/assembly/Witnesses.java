package io.communique.assembly;

import io.communique.model.Publication;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Compares what a page states about itself with what its text says; the text is right, the other is warned of. */
final class Witnesses {

    private static final String CODE = "metadata-contradicts-text";
    private static final int ISO_DAY = 10;

    private final Desk desk;

    Witnesses(Desk desk) {
        this.desk = desk;
    }

    /** The stated day of issue. That of a paper is the day of its file, which says nothing. */
    void check(Publication published) {
        if (published.date().isEmpty() || !desk.reading().document().pages().isEmpty())
            return;
        LocalDate read = published.date().get().value();
        stated().filter(day -> !day.equals(read)).ifPresent(day -> desk.warnings().add(CODE,
                "the page states that it was published on " + day + ", its text says " + read,
                published.date().get().evidence().get(0).span()));
    }

    private Optional<LocalDate> stated() {
        return desk.reading().document().metadata().published().filter(day -> day.length() >= ISO_DAY).flatMap(day -> {
            try {
                return Optional.of(LocalDate.parse(day.substring(0, ISO_DAY)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }
}

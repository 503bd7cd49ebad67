package io.communique.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that each statement of one document may give to an event: many makers ask for them, they are found once. */
final class StatementNames {

    private final Map<Integer, List<EventName>> byStatement = new HashMap<>();

    List<EventName> in(Statement statement, EventDesk desk) {
        return byStatement.computeIfAbsent(statement.index(), index -> new EventNames(desk).in(statement));
    }
}

package io.communique.assembly;

import io.communique.language.CueIndex;
import io.communique.mention.Mention;
import io.communique.model.When;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * What the makers of events work on.
 *
 * @param desk the document and its mentions
 * @param frame what stands around the news
 * @param statements the body, cut into statements
 * @param cues the cues of the language, by name
 * @param words the words for events
 * @param weights how much each feature counts
 * @param names the names in each statement, kept once they are found
 * @param marked words in italics
 * @param title where the headline stands
 */
record EventDesk(Desk desk, Frame frame, Statements statements, CueIndex cues, EventWords words, Weights weights,
        StatementNames names, MarkedWords marked, Optional<Span> title) {

    static EventDesk of(Desk desk, Frame frame) {
        return new EventDesk(desk, frame, Statements.of(desk.reading(), frame.head()),
                desk.cues(), new EventWords(desk.reading()), Weights.standard(), new StatementNames(),
                new MarkedWords(desk.reading()),
                frame.title().flatMap(t -> t.evidence().stream().map(e -> e.span()).reduce(Span::union)));
    }

    String text() {
        return desk.text();
    }

    Tokens tokens() {
        return desk.reading().tokens();
    }

    Token token(int index) {
        return tokens().get(index);
    }

    /** The time mention that covers a token; a feast whose name is that of an event is none. */
    Optional<Mention<When>> timeAt(Token token) {
        return Mention.at(desk.mentions().times(), token.start()).filter(m -> words.nounsIn(m.span()).stream()
                .noneMatch(n -> !n.weak() && n.span().start() == m.span().start()));
    }

    /** The names in a statement, by where they stand. */
    List<EventName> namesIn(Statement statement) {
        return names.in(statement, this);
    }

    /** The words at a token range, as one line. */
    Span span(int from, int to) {
        return new Span(token(from).start(), token(to - 1).end());
    }

    boolean isCapital(Token token) {
        return token.kind() == Token.Kind.WORD && Character.isUpperCase(text().codePointAt(token.start()));
    }
}

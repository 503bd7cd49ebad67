package io.communique.reader.text;

import io.communique.document.Block;
import io.communique.document.Document;
import io.communique.document.Remark;
import io.communique.reader.DocumentReader;
import io.communique.reader.Limits;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads plain text and Markdown. Headings that no mark tells are told by their shape; line ends are kept where lines are
 * short, and joined where a mail program broke them at a constant width.
 */
public final class TextReader implements DocumentReader {

    private static final int SHAPED_LEVEL = 2;

    /** Ready to use. */
    public TextReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/plain", "text/markdown", "text/x-web-markdown");
    }

    @Override
    public Document read(Source source, Limits limits) throws UnreadableDocumentException {
        try {
            return read(source, limits, new BlockWriter(limits));
        } catch (Deadline.PassedException e) {
            throw e.of(source);
        }
    }

    private static Document read(Source source, Limits limits, BlockWriter out) {
        Decoded decoded = Decoded.of(source);
        decoded.remarks().forEach(out::add);
        String text = decoded.text();
        boolean cut = text.length() > limits.characters();
        FrontMatter front = FrontMatter.of(cut ? text.substring(0, limits.characters()) : text);
        write(front.drafts(drafts(source, front.body())), out);
        if (cut && !out.isFull())
            out.add(new Remark("text-cut", "the text of " + text.length() + " characters was cut after "
                    + limits.characters() + ", the limit", Optional.empty(), 0));
        return out.finish(front.metadata());
    }

    private static List<Draft> drafts(Source source, String text) {
        return TextKind.isMarkdown(source) && !Markdown.isTooDeep(text) ? Markdown.drafts(text, Targets.of(Optional.empty(), source.baseUri()))
                : PlainText.drafts(text);
    }

    private static void write(List<Draft> drafts, BlockWriter out) {
        Shapes shapes = new Shapes(drafts);
        Wrapping wrapping = Wrapping.of(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            BlockShape shape = shape(draft, i, shapes);
            boolean letterhead = shapes.isLetterhead(i);
            boolean wrapped = Wrapping.isWrapped(draft.lines());
            out.begin(shape);
            draft.content().write(out, (line, to) -> lineEnd(draft, line, to, wrapped || wrapping.runsOn(draft.lines(), line), letterhead));
        }
        out.end();
    }

    private static void lineEnd(Draft draft, int line, BlockWriter out, boolean runsOn, boolean letterhead) {
        if (runsOn)
            out.text(" ");
        else if (letterhead)
            out.end();
        else if (line + 1 < draft.lines().size())
            out.lineBreak();
    }

    private static BlockShape shape(Draft draft, int index, Shapes shapes) {
        if (index == shapes.headlineIndex())
            return BlockShape.PARAGRAPH.as(Block.Kind.TITLE, 1);
        if (shapes.isHeading(index))
            return BlockShape.PARAGRAPH.as(Block.Kind.HEADING, SHAPED_LEVEL);
        return switch (draft.kind()) {
            case HEADING -> BlockShape.PARAGRAPH.as(Block.Kind.HEADING, draft.level());
            case ITEM -> BlockShape.PARAGRAPH.as(Block.Kind.LIST_ITEM, draft.level());
            case PLAIN -> BlockShape.PARAGRAPH;
            case CELL -> draft.cell().map(BlockShape.PARAGRAPH::at).orElse(BlockShape.PARAGRAPH);
            case SERVICE -> BlockShape.PARAGRAPH.in(Block.Layer.FURNITURE);
        };
    }
}

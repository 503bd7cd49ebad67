package io.communique.reader.text;

import io.communique.document.Block;
import java.util.Objects;
import java.util.Optional;

/**
 * What the block that is being written looks like.
 *
 * @param kind see {@link Block#kind()}
 * @param level see {@link Block#level()}
 * @param layer see {@link Block#layer()}
 * @param cell see {@link Block#cell()}
 * @param language see {@link Block#language()}
 */
public record BlockShape(Block.Kind kind, int level, Block.Layer layer, Optional<Block.Cell> cell,
        Optional<String> language) {

    /** A paragraph of the release. */
    public static final BlockShape PARAGRAPH = new BlockShape(Block.Kind.PARAGRAPH, 0, Block.Layer.BODY,
            Optional.empty(), Optional.empty());

    /** Checks that nothing is missing. */
    public BlockShape {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(layer, "layer");
    }

    /**
     * Whether it stands above what follows.
     *
     * @return true for titles and headings
     */
    public boolean isHeading() {
        return kind == Block.Kind.TITLE || kind == Block.Kind.HEADING;
    }

    /**
     * The same in another kind, outside of any table.
     *
     * @param other the kind
     * @param depth its level
     * @return a shape
     */
    public BlockShape as(Block.Kind other, int depth) {
        return new BlockShape(other, depth, layer, Optional.empty(), language);
    }

    /**
     * The same in another layer.
     *
     * @param other the layer
     * @return a shape
     */
    public BlockShape in(Block.Layer other) {
        return new BlockShape(kind, level, other, cell, language);
    }

    /**
     * The same as a cell.
     *
     * @param where its place
     * @return a shape
     */
    public BlockShape at(Block.Cell where) {
        return new BlockShape(Block.Kind.TABLE_CELL, 0, layer, Optional.of(where), language);
    }

    /**
     * The same in another language.
     *
     * @param tag a BCP 47 tag; empty for the document's own
     * @return a shape
     */
    public BlockShape speaking(Optional<String> tag) {
        return new BlockShape(kind, level, layer, cell, tag);
    }
}

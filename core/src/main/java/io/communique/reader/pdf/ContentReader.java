package io.communique.reader.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Runs the operators of a page's content that show text, draw rules or tag content, and skips all others. */
final class ContentReader {

    private static final int DEEPEST_STATES = 10_000;
    private static final int MOST_FORMS = 20_000;
    private static final int DEEPEST_FORMS = 30;
    private static final int LONGEST_STRING = 200_000;
    private static final int MOST_RULES = 20_000;

    private final FontFaces faces;
    private final PdfStreams streams;
    private final Budget budget;
    private final GlyphSink sink;
    private final List<Rule> rules = new ArrayList<>();
    private final TagStack tags;
    private final Deque<TextState> saved = new ArrayDeque<>();
    private final Set<COSBase> drawing = Collections.newSetFromMap(new IdentityHashMap<>());
    private final PathRules path = new PathRules();
    private TextState state;
    private Matrix text = Matrix.IDENTITY;
    private Matrix line = Matrix.IDENTITY;
    private COSDictionary resources;
    private int forms;

    ContentReader(PdfPage page, FontFaces faces, PdfStreams streams, Budget budget) {
        this.faces = faces;
        this.streams = streams;
        this.budget = budget;
        sink = new GlyphSink(page, budget);
        tags = new TagStack(sink);
        state = new TextState(page.toView());
        resources = page.resources();
    }

    GlyphSink sink() {
        return sink;
    }

    List<Rule> rules() {
        return rules;
    }

    /** Runs a content stream to its end, or to its first damage. */
    void run(byte[] content) throws IOException {
        ContentTokens tokens = new ContentTokens(content, budget);
        for (String operator = tokens.next(); operator != null; operator = tokens.next()) {
            budget.operator();
            operate(operator, tokens.operands());
        }
    }

    private void operate(String name, List<COSBase> operands) throws IOException {
        switch (name) {
            case "q" -> save();
            case "Q" -> restore();
            case "cm" -> state.ctm = matrix(operands).then(state.ctm);
            case "BT" -> text = line = Matrix.IDENTITY;
            case "Do" -> draw(operands);
            case "BI" -> picture();
            case "sh" -> shade();
            case "g", "rg", "k", "cs", "sc", "scn" -> state.fill = state.fill.after(name, operands, resources);
            case "gs" -> graphicsState(operands);
            case "BDC" -> tags.begin(operands, resources);
            case "BMC" -> tags.begin(operands, resources);
            case "EMC" -> tags.end();
            case "re", "m", "l", "h", "c", "v", "y" -> path.add(name, operands, state.ctm);
            case "W", "W*" -> path.clip();
            case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> {
                state.clip = path.clipped(state.clip);
                fill(name);
                path.paint(rules, MOST_RULES, name);
            }
            case "n" -> {
                state.clip = path.clipped(state.clip);
                path.clear();
            }
            default -> operateText(name, operands);
        }
    }

    private void picture() {
        sink.visibility().picture(Rule.between(state.ctm.x(0, 0), state.ctm.y(0, 0), state.ctm.x(1, 1),
                state.ctm.y(1, 1)));
    }

    /** A shading covers whatever the clip leaves open. */
    private void shade() {
        sink.visibility().area(state.clip == null ? new Rule(0, 0, Float.MAX_VALUE, Float.MAX_VALUE) : state.clip);
    }

    private void fill(String operator) {
        Rule area = path.area();
        if (area != null && !state.fill.white() && !state.transparent && Character.toLowerCase(operator.charAt(0)) != 's')
            sink.visibility().area(area);
    }

    private void operateText(String name, List<COSBase> operands) throws IOException {
        switch (name) {
            case "Tf" -> font(operands);
            case "Td" -> move(number(operands, 0), number(operands, 1));
            case "TD" -> {
                state.leading = -number(operands, 1);
                move(number(operands, 0), number(operands, 1));
            }
            case "Tm" -> text = line = matrix(operands);
            case "T*" -> move(0, -state.leading);
            case "Tj" -> show(operands, 0);
            case "TJ" -> showArray(operands);
            case "'" -> {
                move(0, -state.leading);
                show(operands, 0);
            }
            case "\"" -> {
                state.wordSpacing = number(operands, 0);
                state.charSpacing = number(operands, 1);
                move(0, -state.leading);
                show(operands, 2);
            }
            default -> parameter(name, operands);
        }
    }

    private void parameter(String name, List<COSBase> operands) {
        switch (name) {
            case "Tc" -> state.charSpacing = number(operands, 0);
            case "Tw" -> state.wordSpacing = number(operands, 0);
            case "Tz" -> state.scaling = number(operands, 0) / 100;
            case "TL" -> state.leading = number(operands, 0);
            case "Ts" -> state.rise = number(operands, 0);
            case "Tr" -> state.mode = Math.round(number(operands, 0));
            default -> { }
        }
    }

    private void save() {
        if (saved.size() >= DEEPEST_STATES)
            throw new LimitReached(LimitReached.Limit.OPERATORS, DEEPEST_STATES);
        saved.push(state);
        state = state.copy();
    }

    private void restore() {
        if (!saved.isEmpty())
            state = saved.pop();
    }

    private void move(float tx, float ty) {
        line = line.moved(tx, ty);
        text = line;
    }

    // ---- fonts and strings ----

    private void font(List<COSBase> operands) throws IOException {
        if (operands.size() < 2 || !(operands.get(0) instanceof COSName name))
            return;
        state.size = number(operands, 1);
        COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
        COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
        state.face = faces.face(font == null ? fallback() : font);
    }

    private static COSDictionary fallback() {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
        return font;
    }

    private void graphicsState(List<COSBase> operands) throws IOException {
        COSDictionary states = resources.getCOSDictionary(COSName.EXT_G_STATE);
        if (states == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name))
            return;
        COSDictionary values = states.getCOSDictionary(name);
        if (values != null && values.containsKey(COSName.CA_NS))
            state.transparent = values.getFloat(COSName.CA_NS, 1) == 0;
        COSArray font = values == null ? null : values.getCOSArray(COSName.FONT);
        if (font != null && font.size() == 2 && font.getObject(0) instanceof COSDictionary dictionary
                && font.getObject(1) instanceof COSNumber size) {
            state.face = faces.face(dictionary);
            state.size = size.floatValue();
        }
    }

    private void show(List<COSBase> operands, int index) throws IOException {
        if (index < operands.size() && operands.get(index) instanceof COSString string)
            show(string.getBytes());
    }

    private void showArray(List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSArray array))
            return;
        for (int i = 0; i < array.size(); i++) {
            COSBase item = array.get(i);
            if (item instanceof COSString string)
                show(string.getBytes());
            else if (item instanceof COSNumber number)
                text = text.moved(-number.floatValue() / 1000 * state.size * state.scaling, 0);
        }
    }

    private void show(byte[] bytes) throws IOException {
        FontFace face = state.face;
        if (face == null || bytes.length > LONGEST_STRING)
            return;
        ByteArrayInputStream string = new ByteArrayInputStream(bytes);
        while (string.available() > 0) {
            int code = face.nextCode(string);
            float width = face.width(code) * state.size;
            float extra = state.charSpacing + (code == ' ' && face.isSimple() ? state.wordSpacing : 0);
            Matrix at = text.then(state.ctm);
            at = state.rise == 0 ? at : at.moved(0, state.rise);
            float covered = (width + Math.max(0, state.charSpacing)) * state.scaling;
            sink.show(face.text(code), at, covered, Math.abs(state.size), face.style(), tags.mark(), state);
            text = text.moved((width + extra) * state.scaling, 0);
        }
    }

    // ---- forms ----

    private void draw(List<COSBase> operands) throws IOException {
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)
                || !(objects.getDictionaryObject(name) instanceof COSStream form))
            return;
        if (COSName.IMAGE.equals(form.getCOSName(COSName.SUBTYPE)))
            picture();
        if (!COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE)))
            return;
        if (++forms > MOST_FORMS)
            throw new LimitReached(LimitReached.Limit.OPERATORS, MOST_FORMS);
        if (drawing.size() < DEEPEST_FORMS && drawing.add(form)) {
            drawForm(form);
            drawing.remove(form);
        }
    }

    private void drawForm(COSStream form) throws IOException {
        TextState outer = state;
        COSDictionary outerResources = resources;
        Matrix outerText = text;
        Matrix outerLine = line;
        int depth = saved.size();
        state = state.copy();
        COSArray matrix = form.getCOSArray(COSName.MATRIX);
        if (matrix != null && matrix.size() == 6)
            state.ctm = matrix(matrix.toList()).then(state.ctm);
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        if (own != null)
            resources = own;
        run(streams.decode(form));
        while (saved.size() > depth)
            saved.pop();
        state = outer;
        resources = outerResources;
        text = outerText;
        line = outerLine;
    }

    // ---- operands ----

    static float number(List<? extends COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number
                && Float.isFinite(number.floatValue()) ? number.floatValue() : 0;
    }

    private static Matrix matrix(List<? extends COSBase> operands) {
        if (operands.size() < 6)
            return Matrix.IDENTITY;
        return new Matrix(number(operands, 0), number(operands, 1), number(operands, 2), number(operands, 3),
                number(operands, 4), number(operands, 5));
    }
}

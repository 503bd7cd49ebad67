package io.communique.reader.pdf;

/** An affine map as PDF writes it, {@code [a b c d e f]}: x' = ax + cy + e, y' = bx + dy + f. */
record Matrix(float a, float b, float c, float d, float e, float f) {

    static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

    /** First this map, then the other. */
    Matrix then(Matrix next) {
        return new Matrix(a * next.a + b * next.c, a * next.b + b * next.d,
                c * next.a + d * next.c, c * next.b + d * next.d,
                e * next.a + f * next.c + next.e, e * next.b + f * next.d + next.f);
    }

    /** This map after a move in its own space. */
    Matrix moved(float tx, float ty) {
        return new Matrix(a, b, c, d, e + tx * a + ty * c, f + tx * b + ty * d);
    }

    float x(float px, float py) {
        return px * a + py * c + e;
    }

    float y(float px, float py) {
        return px * b + py * d + f;
    }
}

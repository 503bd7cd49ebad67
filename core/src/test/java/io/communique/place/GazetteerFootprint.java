package io.communique.place;

/** Loads the gazetteer with all its indices in a virtual machine of its own and prints the bytes of heap it keeps. */
final class GazetteerFootprint {

    private GazetteerFootprint() {}

    public static void main(String[] args) {
        long before = used();
        Gazetteer gazetteer = Gazetteer.standard();
        boolean found = !gazetteer.named("Rennes").isEmpty() && !gazetteer.withPostcode("35000").isEmpty()
                && gazetteer.commune("35238").isPresent() && gazetteer.department("35").isPresent()
                && gazetteer.country("Suisse").isPresent();
        long bytes = used() - before;
        System.out.println((found && gazetteer.has("Paris") ? bytes : -1));
    }

    private static long used() {
        for (int i = 0; i < 4; i++)
            System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

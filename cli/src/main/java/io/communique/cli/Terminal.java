package io.communique.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether a person is looking. */
final class Terminal {

    private Terminal() {}

    /**
     * Up to Java 21 there is a console only where standard input and output are both a terminal; later there always is
     * one, and it must be asked.
     */
    static boolean isThere() {
        Console console = System.console();
        if (console == null)
            return false;
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}

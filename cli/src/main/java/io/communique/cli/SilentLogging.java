package io.communique.cli;

/**
 * Configures {@code java.util.logging} with no handler at all, so that no library writes past {@link Shell} to standard
 * error. Named in the system property {@code java.util.logging.config.class}, it costs nothing unless something logs.
 */
public final class SilentLogging {

    /** Called by {@link java.util.logging.LogManager}; that no configuration is read is the configuration. */
    public SilentLogging() {}
}

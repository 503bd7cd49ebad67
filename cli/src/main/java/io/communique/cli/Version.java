package io.communique.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"communique " + Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)")};
    }
}

package io.communique.mention.contact;

import io.communique.document.Block;
import io.communique.document.Link;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.link.LinkTargets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Addresses behind links (RFC 6068), also where the scheme was forgotten. */
final class MailLinks {
    private static final String SCHEME = "mailto:";

    private MailLinks() {}

    static List<Mention<String>> in(Reading reading) {
        List<Mention<String>> out = new ArrayList<>();
        for (Link link : reading.document().links())
            if (link.layer() == Block.Layer.BODY)
                address(link.target()).ifPresent(address -> out.add(new Mention<>(link.span(), address, "mail-link")));
        return out;
    }

    private static Optional<String> address(String target) {
        String plain = target.strip();
        int scheme = plain.toLowerCase(Locale.ROOT).indexOf(SCHEME);
        if (scheme >= 0)
            plain = plain.substring(scheme + SCHEME.length());
        else
            plain = LinkTargets.forgotten(plain);
        if (scheme < 0 && (plain.contains("/") || plain.contains(":")))
            return Optional.empty();
        String first = plain.split("[?,;]", 2)[0].replace("%40", "@").replace("%20", "").replaceAll("^/+", "").strip();
        int at = first.indexOf('@');
        if (at < 0 || !first.chars().limit(at).allMatch(c -> MailSyntax.isLocal((char) c)))
            return Optional.empty();
        return MailSyntax.address(first.substring(0, at), first.substring(at + 1));
    }
}

package io.communique.mention.contact;

import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.Recogniser;
import io.communique.mention.contact.PhoneLabels.Label;
import io.communique.model.Phone;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Numbers to call, printed or behind a {@code tel:} link; fax numbers are recognised and left out. What other
 * recognisers took before is no number, unless a label or a country code says that it is.
 */
public final class PhoneRecogniser implements Recogniser<Phone> {
    private final List<Span> taken;

    /**
     * A recogniser for one document.
     *
     * @param taken spans of dates, hours, postcodes and web addresses, in any order
     */
    public PhoneRecogniser(List<Span> taken) {
        this.taken = taken.stream().filter(Objects::nonNull).sorted().toList();
    }

    @Override
    public List<Mention<Phone>> find(Reading reading) {
        PhoneRegions regions = PhoneRegions.of(reading);
        List<Mention<Phone>> printed = new PhoneSearch(reading, taken, regions).all();
        TreeMap<Integer, Mention<Phone>> byStart = new TreeMap<>();
        printed.forEach(mention -> byStart.put(mention.span().start(), mention));
        for (Mention<Phone> linked : TelephoneLinks.in(reading, regions))
            if (printed.stream().noneMatch(m -> m.span().overlaps(linked.span())))
                byStart.putIfAbsent(linked.span().start(), linked);
        return new ArrayList<>(byStart.values());
    }

    /** Whether a label asks for a number. */
    static boolean asks(Label label) {
        return label == Label.PHONE || label == Label.CALL;
    }
}

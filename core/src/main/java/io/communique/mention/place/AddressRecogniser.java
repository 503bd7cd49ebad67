package io.communique.mention.place;

import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.Recogniser;
import io.communique.model.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds postal addresses, in running text and in blocks. The rule names say how much of an address it is:
 * {@code address} has a way and a town, {@code postcode-town} no way, {@code street-alone} no town.
 */
public final class AddressRecogniser implements Recogniser<Address> {

    /** Has no state. */
    public AddressRecogniser() {}

    @Override
    public List<Mention<Address>> find(Reading reading) {
        Scan scan = Scan.of(reading);
        AddressReader reader = new AddressReader(scan);
        List<Mention<Address>> out = new ArrayList<>();
        for (int i = 0; i < scan.size(); ) {
            Optional<AddressReader.Found> found = reader.at(i);
            found.ifPresent(f -> out.add(f.mention()));
            i = found.map(AddressReader.Found::to).orElse(i + 1);
        }
        return List.copyOf(out);
    }
}

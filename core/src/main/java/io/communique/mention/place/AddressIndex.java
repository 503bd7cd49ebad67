package io.communique.mention.place;

import io.communique.mention.Mention;
import io.communique.model.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The addresses of a document by the token that they begin with. */
final class AddressIndex {

    private final Map<Integer, Mention<Address>> byFirst = new LinkedHashMap<>();
    private final Map<Integer, Integer> ends = new LinkedHashMap<>();
    private final boolean[] covered;

    AddressIndex(Scan scan, List<Mention<Address>> addresses) {
        covered = new boolean[scan.size()];
        for (Mention<Address> address : addresses) {
            int from = scan.tokens().indexAt(address.span().start());
            int to = scan.tokens().indexAt(address.span().end());
            byFirst.put(from, address);
            ends.put(from, to);
            for (int i = from; i < to; i++)
                covered[i] = true;
        }
    }

    Map<Integer, Mention<Address>> all() {
        return byFirst;
    }

    Optional<Mention<Address>> at(int i) {
        return Optional.ofNullable(byFirst.get(i));
    }

    int end(int i) {
        return ends.getOrDefault(i, i);
    }

    boolean covers(int i) {
        return i >= 0 && i < covered.length && covered[i];
    }
}

package io.communique.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PostalFormsTest {

    private final PostalForms forms = PostalForms.standard();

    @Test
    void codesAreThoseOfCountries() {
        Set<String> all = new TreeSet<>(forms.fiveDigits());
        all.addAll(forms.fourDigits());
        all.addAll(forms.numberBehind());
        assertThat(Set.of(Locale.getISOCountries())).containsAll(all);
        assertThat(all).hasSizeGreaterThan(15);
    }

    @Test
    void aPostcodeHasOneLength() {
        assertThat(forms.fiveDigits()).contains("FR", "DE", "IT", "ES", "US").doesNotContainAnyElementsOf(forms.fourDigits());
        assertThat(forms.fourDigits()).contains("CH", "BE", "AT");
        assertThat(forms.numberBehind()).contains("DE", "NL").doesNotContain("FR", "GB");
    }
}

package io.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class DataFileTest {

    @Test
    void linesAreThoseThatSaySomething() {
        assertThat(DataFile.lines(DataFileTest.class, "some-lines.tsv")).containsExactly("one\t", "two\t2 # two");
    }

    @Test
    void namesTheFileThatIsNotThere() {
        assertThatThrownBy(() -> DataFile.text(DataFileTest.class, "none.txt")).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("io/communique/text/none.txt");
    }

    @Test
    void aKeyStandsOnce() {
        assertThatThrownBy(() -> DataFile.json(DataFileTest.class, "twice.json")).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("twice.json").hasMessageContaining("Duplicate field 'a'");
    }
}

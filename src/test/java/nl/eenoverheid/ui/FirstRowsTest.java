package nl.eenoverheid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FirstRowsTest {
    @Test
    void whatFitsIsShownWhole() {
        assertThat(rows(FirstRows.MOST)).isEqualTo(1 + FirstRows.MOST);
    }

    @Test
    void ofALongFileTheFirstRowsAreShown() {
        assertThat(rows(5_000)).isEqualTo(1 + FirstRows.MOST);
    }

    /** With the row of the head. */
    private static long rows(int size) {
        TableCard table = new TableCard("fouten", List.of("regel"));
        List<Integer> all = IntStream.range(0, size).boxed().toList();
        return below(FirstRows.of(table, all, each -> table.row(each.toString())))
                .filter(NativeTableRow.class::isInstance)
                .count();
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(FirstRowsTest::below));
    }
}

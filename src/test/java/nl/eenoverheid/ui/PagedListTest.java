package nl.eenoverheid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.shared.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@ApplicationTest
@WithMockUser
class PagedListTest extends SpringBrowserlessTest {
    private final List<String> stored =
            new ArrayList<>(IntStream.range(0, 7).mapToObj(i -> "rij " + i).toList());
    private PagedList<String> list;

    @BeforeEach
    void openList() {
        list = new PagedList<>(
                this::read, text -> new ListRow("lijst", text), () -> new EmptyState("Nog niets", "Begin hier"));
        UI.getCurrent().add(list);
    }

    @Test
    void showsMoreUntilTheEnd() {
        assertThat(rows()).hasSize(3);

        test(more()).click();
        test(more()).click();

        assertThat(rows()).hasSize(7);
        assertThat(more().isVisible()).isFalse();
    }

    @Test
    void readingAgainKeepsHowFarItWasOpenedAndTheRowsThatStayed() {
        test(more()).click();
        List<Component> before = rows();
        stored.add(0, "nieuw");

        list.reload();

        assertThat(rows()).hasSize(6);
        assertThat(rows().subList(1, 6)).containsExactlyElementsOf(before.subList(0, 5));
    }

    @Test
    void saysWhyItIsEmptyAndStopsSayingSo() {
        stored.clear();
        list.reload();
        assertThat($(EmptyState.class).all()).hasSize(1);

        stored.add("eerste");
        list.reload();

        assertThat($(EmptyState.class).all()).isEmpty();
        assertThat(rows()).hasSize(1);
    }

    private Page<String> read(@Nullable String after) {
        int from = after == null ? 0 : stored.indexOf(after) + 1;
        List<String> read = stored.subList(from, Math.min(stored.size(), from + 4));
        return Page.of(read, 3, text -> text);
    }

    private List<Component> rows() {
        return list.getContent()
                .getChildren()
                .flatMap(Component::getChildren)
                .filter(ListItem.class::isInstance)
                .toList();
    }

    private Button more() {
        return list.getContent()
                .getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }
}

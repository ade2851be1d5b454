package nl.eenoverheid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedTextTest {

    @Test
    void anAddressIsALinkThatSaysWhoseSiteItIs() {
        var text = new LinkedText("in 2021 (bron: https://www.rd.nl/artikel/1?a=b&c=d), en later");
        assertThat(text.getElement().getTextRecursively()).isEqualTo("in 2021 (bron: rd.nl), en later");
        assertThat(links(text)).extracting(Anchor::getHref).containsExactly("https://www.rd.nl/artikel/1?a=b&c=d");
        assertThat(links(text).getFirst().getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
    }

    @Test
    void aNameBeforeTheSiteDoesNotHideIt() {
        assertThat(new LinkedText("https://bank.nl@evil.example/x").getElement().getTextRecursively())
                .isEqualTo("evil.example");
    }

    @Test
    void whatIsNoAddressOnTheInternetStaysText() {
        for (String words : List.of("javascript:alert(1)", "https:// leeg", "http://%zz", "data:text/html,x")) {
            var text = new LinkedText(words);
            assertThat(links(text)).as(words).isEmpty();
            assertThat(text.getElement().getTextRecursively()).isEqualTo(words);
        }
    }

    private static List<Anchor> links(LinkedText text) {
        return text.getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .toList();
    }
}

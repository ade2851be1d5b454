package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The groups that were proposed in a selection, as they stand on the screen. */
final class Groups {
    private static final double MINUTE = 60_000;

    private final Page page;
    private final Locator cards;

    private Groups(Page page) {
        this.page = page;
        cards = page.locator(".gelijkenis-groep");
    }

    /** Waits until they are there. */
    static Groups found(Page page) {
        Groups groups = new Groups(page);
        assertThat(groups.cards.first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(MINUTE));
        return groups;
    }

    int count() {
        return cards.count();
    }

    void takeAsTheme(String group, String theme) {
        Locator card = page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(group).setExact(true));
        card.getByRole(AriaRole.COMBOBOX).fill(theme);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(theme).setExact(true))
                .click();
    }

    /** Each with its first ten, for a reader. */
    String table() {
        StringBuilder table = new StringBuilder("| group | texts | its first ten |\n| --- | ---: | --- |\n");
        for (Locator card : cards.all()) {
            List<String> first = card.locator(".gelijkenis-words a").allInnerTexts();
            table.append("| %s | %s | %s |%n"
                    .formatted(
                            card.locator("h2").innerText(),
                            card.locator(".eo-soft").first().innerText().replaceAll("\\D", ""),
                            String.join(" · ", first).replace("|", "/")));
        }
        return table.toString();
    }
}

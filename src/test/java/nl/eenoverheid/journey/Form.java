package nl.eenoverheid.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What can be filled in and pressed in one part of the screen, found by the words that stand there. */
final class Form {
    /** What the product calls today, wherever the test runs. */
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Page page;
    private final Locator part;

    private Form(Page page, Locator part) {
        this.page = page;
        this.part = part;
    }

    /** What stands on the page of a visitor. */
    static Form onPage(Visitor visitor) {
        return new Form(visitor.page(), visitor.page().locator("main"));
    }

    /** What stands in the dialog that is open. */
    static Form inDialog(Visitor visitor) {
        return new Form(visitor.page(), visitor.page().getByRole(AriaRole.DIALOG));
    }

    /** The part of this one that is called so, such as one row of several. */
    Form group(String name) {
        return new Form(page, part.getByRole(AriaRole.GROUP, named(name)));
    }

    Form fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Types a day, as people write it. */
    Form fill(String label, LocalDate day) {
        field(label).fill(DAY.format(day));
        field(label).press("Enter");
        return this;
    }

    /** Chooses one answer to a question of which all answers are shown. */
    Form answer(String question, String answer) {
        part.getByRole(AriaRole.RADIOGROUP, named(question))
                .getByText(answer, new Locator.GetByTextOptions().setExact(true))
                .click();
        return this;
    }

    /** Opens a short list and chooses from it. */
    Form select(String label, String option) {
        field(label).click();
        option(option).click();
        return this;
    }

    /** Types in a field that proposes what one may mean, and takes the proposal. */
    Form pick(String label, String option) {
        field(label).fill(option);
        option(option).click();
        return this;
    }

    /** Takes one or more proposals of a field that holds several. */
    Form pickAll(String label, String... options) {
        for (String each : options) {
            pick(label, each);
        }
        field(label).press("Escape");
        return this;
    }

    /** Folds out what is folded away. */
    Form unfold(String summary) {
        button(summary).click();
        return this;
    }

    void press(String button) {
        button(button).click();
    }

    void follow(String link) {
        link(link).click();
    }

    Locator link(String name) {
        return part.getByRole(AriaRole.LINK, named(name));
    }

    Locator button(String name) {
        return part.getByRole(AriaRole.BUTTON, named(name));
    }

    Locator checkbox(String name) {
        return part.getByRole(AriaRole.CHECKBOX, named(name));
    }

    Locator field(String label) {
        return part.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private Locator option(String name) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}

package nl.eenoverheid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.eenoverheid.Capability;
import nl.eenoverheid.journey.Pages.Needed;
import nl.eenoverheid.journey.Pages.Target;
import org.junit.jupiter.api.Test;

/**
 * axe on every page in light and dark. A page with an id in its path is reached by a link of another page, so a new page
 * is checked without being named here, and one that nothing links to fails.
 */
@Capability("L8")
class AccessibilityIT extends JourneyTest {
    private final Map<Needed, Visitor> people = new HashMap<>();
    /** Pages that a message leads to, outside the product, or a choice instead of a link. */
    private final Set<String> links = new LinkedHashSet<>(List.of(
            "/wachtwoord/verlopen",
            "/uitnodiging/verlopen",
            "/nuttig/verlopen",
            "/reactie/verlopen",
            "/beheer/organisatie/20023",
            "/beheer/huisstijl/20023"));

    private final List<String> violations = new ArrayList<>();

    @Test
    void everyPageInLightAndDark() {
        List<Target> pages = Pages.all();
        assertThat(pages).as("pages found").isNotEmpty();
        begin(Needed.ADMINISTRATOR, "/beheer/toegangscontrole", "Begin de controle");
        begin(Needed.OFFICIAL, "/groepen", "Zoek groepen");
        pages.forEach(page -> page.plain().ifPresent(path -> check(page, path)));

        Deque<Target> rest =
                new ArrayDeque<>(pages.stream().filter(Target::takesParameter).toList());
        for (int patience = rest.size(); !rest.isEmpty() && patience > 0; patience--) {
            Target page = rest.removeFirst();
            Optional<String> link =
                    links.stream().filter(page::matches).findFirst().or(() -> below(page));
            if (link.isPresent()) {
                check(page, link.get());
                patience = rest.size() + 1;
            } else {
                rest.addLast(page);
            }
        }

        assertThat(rest).as("pages that no other page links to").isEmpty();
        assertThat(violations).isEmpty();
    }

    @Test
    void thePageOutside() {
        Outside outside = new Outside(visitor(Screen.PHONE), application().address())
                .signedIn(Account.SANNE)
                .open();
        outside.write("Wat inwoners zeggen.");
        outside.choose("Ja");
        outside.choose("per e-mail");
        outside.page().getByText("Meer:").click();
        outside.field("Wanneer hoorde je het?").fill("");
        outside.press("Wijzig");
        outside.done();
        outside.sees("Dit is nog niet klaar");

        assertThat(Axe.inLightAndDark(outside.visitor(), "/buiten/")).isEmpty();
    }

    @Test
    void checkerCanFail() {
        Visitor visitor = visitor();
        visitor.page().setContent("""
                        <html><head><title></title></head><body>
                        <img src="data:,"><input type="text"><p style="color:#ccc;background:#fff">grijs</p>
                        </body></html>""");
        assertThat(Axe.all(visitor.page()))
                .anyMatch(text -> text.contains("image-alt"))
                .anyMatch(text -> text.contains("color-contrast"))
                .anyMatch(text -> text.contains("html-has-lang"));
        assertThat(Axe.colours(visitor.page())).anyMatch(text -> text.contains("color-contrast"));
    }

    /** Pages that are there only after somebody began something. */
    private void begin(Needed needed, String path, String verb) {
        Visitor visitor = people.computeIfAbsent(needed, this::person);
        visitor.open(path).page().getByText(verb).first().click();
        visitor.page().waitForURL(Pattern.compile(".*" + path + "/\\d+.*"));
        links.add(URI.create(visitor.page().url()).getPath());
    }

    /** A page that a button leads to, below one that was found. */
    private Optional<String> below(Target page) {
        String end = page.template().substring(page.template().lastIndexOf('/'));
        return links.stream()
                .filter(link -> link.matches(".*/\\d+"))
                .map(link -> link + end)
                .filter(page::matches)
                .findFirst();
    }

    private void check(Target page, String path) {
        Visitor visitor = people.computeIfAbsent(page.needed(), this::person);
        visitor.inColours(ColorScheme.LIGHT).open(path);
        violations.addAll(Axe.inLightAndDark(visitor, path));
        links(visitor.page()).forEach(links::add);
    }

    private Visitor person(Needed needed) {
        return switch (needed) {
            case NOBODY -> visitor().expecting("404.*/eerste-beheerder");
            case OFFICIAL -> visitor(Account.MARIEKE);
            case ADMINISTRATOR -> visitor(Account.BEHEER);
        };
    }

    private static List<String> links(Page page) {
        Object found = page.evaluate("() => [...document.querySelectorAll('a[href]')]"
                + ".map(a => new URL(a.getAttribute('href'), document.baseURI).href)");
        String origin = URI.create(page.url()).getAuthority();
        return ((List<?>) found)
                .stream()
                        .map(link -> URI.create(String.valueOf(link)))
                        .filter(link -> origin.equals(link.getAuthority()))
                        .map(URI::getPath)
                        .toList();
    }
}

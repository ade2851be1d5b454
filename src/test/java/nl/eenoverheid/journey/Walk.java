package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** The steps of the main job, as one person does them on the screen. Each ends with what that person should see then. */
final class Walk {
    private final Visitor visitor;
    private final Page page;

    Walk(Visitor visitor) {
        this.visitor = visitor;
        page = visitor.page();
    }

    /** Notes what was heard from somebody who was promised an answer, with how to reach them. */
    String noteFor(String ervaren, String kanaal, String reach, String where) {
        visitor.open("/noteren");
        Form.onPage(visitor).fill("Wat ervaren mensen?", ervaren);
        return promiseNew(kanaal, reach, where);
    }

    /** The same; sees meanwhile that somebody else heard it too, and puts it there. */
    String noteAlike(String heard, String ervaren, String kanaal, String reach, String where) {
        visitor.open("/noteren");
        Form.onPage(visitor).fill("Wat ervaren mensen?", ervaren).press("Dit is hetzelfde, zet erbij: " + heard);
        visitor.sees("Komt bij: “" + heard + "”");
        return promiseNew(kanaal, reach, where);
    }

    private String promiseNew(String kanaal, String reach, String where) {
        Form.onPage(visitor)
                .answer("Wat is het?", "zorg")
                .answer("Antwoord beloofd?", "Ja")
                .fill("Aan wie?", "een gezin")
                .answer("Hoe krijgen ze antwoord?", kanaal)
                .fill(reach, where)
                .press("Klaar");
        visitor.sees("Bewaard. Je collega’s in de werkruimte zien het nu ook.");
        return opened("gehoord");
    }

    /** Adds to a signaal to whom an answer was promised, and by when. */
    void promise(String signaal, String to, LocalDate until) {
        visitor.open(signaal);
        Form.onPage(visitor).follow("Vul aan");
        Form form = Form.onPage(visitor).answer("Antwoord beloofd?", "Ja");
        form.fill("Aan wie?", to)
                .answer("Hoe krijgen ze antwoord?", "per telefoon")
                .fill("Uiterlijk wanneer?", until)
                .press("Klaar");
        visitor.sees("Bewaard. Je collega’s in de werkruimte zien het nu ook.");
    }

    /** Narrows what was heard to one municipality. */
    void filterOn(String gemeente) {
        visitor.open("/gehoord");
        Form.onPage(visitor).press("+ filter");
        Form.inDialog(visitor).pick("Gemeente", gemeente);
        page.keyboard().press("Escape");
        assertThat(Form.onPage(visitor).button(gemeente)).isVisible();
    }

    /** Shows only what stands in one werkruimte. */
    void narrowTo(String werkruimte) {
        page.locator("vaadin-select.eo-werkruimte").click();
        page.getByRole(AriaRole.OPTION, named(werkruimte)).click();
        page.waitForURL(Pattern.compile("werkruimte=").asPredicate());
        visitor.waitUntilIdle();
    }

    /** What the first signalen of the list say, without words that stand there twice. */
    List<String> firstHeard(int count) {
        List<String> all = page.locator(".eo-tick-row .eo-row-title").allInnerTexts();
        return all.stream()
                .filter(each -> Collections.frequency(all, each) == 1)
                .limit(count)
                .toList();
    }

    /** Opens one of the signalen in the list. */
    String openSignaal(String kop) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(kop)).click();
        Form.onPage(visitor).link("Vul aan").waitFor();
        return opened("gehoord");
    }

    /** Puts signalen of the list on the table in a new duiding, with these organisations and no others. */
    String startDuiding(String titel, String werkruimte, List<String> koppen, List<String> organisaties) {
        Form heard = Form.onPage(visitor);
        koppen.forEach(kop -> heard.checkbox("Kies: " + kop).check());
        heard.press("Begin een duiding");
        Form form = Form.onPage(visitor).fill("Waar gaat het over?", titel).select("Werkruimte", werkruimte);
        Locator all = page.getByRole(AriaRole.GROUP, named("Wie doen mee?")).getByRole(AriaRole.CHECKBOX);
        assertThat(all.first()).isChecked();
        all.all().forEach(Locator::uncheck);
        organisaties.forEach(each -> form.checkbox(each).check());
        form.press("Begin de duiding");
        visitor.seesHeading(titel);
        return opened("duidingen");
    }

    /** Says how each of these signalen is in the own organisation. */
    void mark(String organisatie, String merk, List<String> koppen) {
        for (String kop : koppen) {
            String asked = ": hoe is dit bij " + organisatie + "? " + kop;
            Form.onPage(visitor).press("nog niet" + asked);
            Form.inDialog(visitor).answer("Bij ons is het", merk).press("Bewaar");
            assertThat(Form.onPage(visitor).button(merk + asked)).isVisible();
            dialogCloses();
        }
    }

    /** The same with one key for each, as who does many. */
    void markByKey(String organisatie, String merk, String key, List<String> koppen) {
        for (String kop : koppen) {
            String asked = ": hoe is dit bij " + organisatie + "? " + kop;
            Form.onPage(visitor).button("nog niet" + asked).press(key);
            assertThat(Form.onPage(visitor).button(merk + asked)).isVisible();
        }
    }

    /** Writes what the organisations read in it together. */
    void writeReading(String lezing) {
        Form page = Form.onPage(visitor);
        page.press("Schrijf een eerste versie");
        page.fill("Wat lezen jullie samen?", lezing).press("Bewaar");
        visitor.sees(lezing);
    }

    void signOff(String organisatie) {
        Form.onPage(visitor).press("Teken af voor " + organisatie);
        visitor.sees("Afgetekend voor " + organisatie + ".");
    }

    /** Opens a dossier that begins with a question to learn from. */
    String openDossier(String naam, String werkruimte, String onderwerp, String leervraag) {
        visitor.open("/dossiers/nieuw");
        Form.onPage(visitor)
                .fill("Hoe heet het dossier?", naam)
                .select("In welke werkruimte?", werkruimte)
                .fill("Waar gaat het over?", onderwerp)
                .fill("Wat willen we leren?", leervraag)
                .press("Open het dossier");
        visitor.seesHeading(naam);
        return opened("dossiers");
    }

    /** Says beforehand what is fixed in the dossier that is open. */
    void setSpeelruimte(String participatie, String onderwerp, String ruimte, String waarom) {
        Form.onPage(visitor).follow("Leg de speelruimte vast");
        Form form = Form.onPage(visitor).answer("Hoe doen mensen en partners mee?", participatie);
        form.group("Onderwerp 1")
                .fill("Onderwerp", onderwerp)
                .answer("Ruimte", ruimte)
                .fill("Waarom?", waarom);
        form.press("Leg deze versie vast");
        visitor.sees(waarom);
    }

    /** Gives a signed duiding a sentence in the dossier that is open. */
    void land(String duiding, String zin) {
        Form.onPage(visitor).press("Laat een duiding landen");
        Form.inDialog(visitor)
                .pick("Welke duiding?", duiding)
                .fill("Welke zin krijgt een plek in dit dossier?", zin)
                .press("Laat landen");
        visitor.sees("De duiding is geland. De signalen die erin zitten ook.");
        visitor.sees(zin);
        dialogCloses();
    }

    /** Raises a question from the dossier that is open; nobody decides on it yet. */
    String raiseKnoop(String vraag, String duiding) {
        Form.onPage(visitor).follow("Stel een knoop");
        Form.onPage(visitor)
                .fill("De vraag, in één zin", vraag)
                .select("Over welk onderwerp gaat het?", "Woningbouw")
                .pickAll("Op welke duidingen rust de vraag?", duiding)
                .press("Stel de knoop");
        visitor.seesHeading(vraag);
        visitor.sees("Niemand beslist dit nu");
        return opened("knopen");
    }

    /** Finds a question on the competence map, by way of its subject. */
    void findOnMap(String onderwerp, String vraag) {
        visitor.open("/knopen/kaart");
        Form.onPage(visitor).follow(onderwerp);
        visitor.seesHeading("Wie gaat waarover: " + onderwerp);
        visitor.sees(vraag);
    }

    /** Sets the day by which it must be clear who decides. */
    void setTieBreak(LocalDate until, String aanwijzer) {
        Form.onPage(visitor).press("Zet een uiterste datum");
        Form.inDialog(visitor)
                .fill("Uiterlijk op", until)
                .fill("Wie wijst aan wie beslist?", aanwijzer)
                .press("Zet de datum");
        visitor.sees("De datum staat.");
        visitor.sees("wijst " + aanwijzer + " aan wie beslist");
        dialogCloses();
    }

    /** Records which body decides. */
    void recordDecider(String orgaan, String grondslag) {
        Form.onPage(visitor).press("Leg vast wie wat doet");
        Form.inDialog(visitor)
                .pick("Welk orgaan?", orgaan)
                .answer("Wat is de rol?", "zegt te beslissen")
                .fill("Op welke grond, in eigen woorden?", grondslag)
                .press("Leg vast");
        visitor.sees("Hier beslist: " + orgaan);
        dialogCloses();
    }

    /** Prepares a besluit that answers a knoop and rests on a duiding with its signalen. */
    String draftBesluit(String titel, String werkruimte, String knoop, String duiding, LocalDate review) {
        visitor.open("/besluiten");
        Form.onPage(visitor).follow("Bereid een besluit voor");
        Form.onPage(visitor)
                .select("In welke werkruimte?", werkruimte)
                .pick("Welke knoop beantwoordt dit?", knoop)
                .select("Wat voor besluit is het?", "besluit")
                .fill("Wat is het besluit, in één zin?", titel)
                .fill("Wat betekent dat, in gewone woorden?", "Wie dit vroeg, kan aan de slag.")
                .pickAll("Wie beslist?", "gemeenteraad Ommen")
                .fill("Op welke grond?", "Gemeentewet, artikel 147")
                .fill("Waarom?", "De mensen vroegen het zelf en helpen mee.")
                .unfold("Nummer, kosten, opnieuw kijken en waar het op rust")
                .fill("Wanneer kijken jullie opnieuw?", review)
                .pickAll("Op welke duidingen rust het?", duiding)
                .press("Bewaar het besluit");
        visitor.seesHeading(titel);
        return opened("besluiten");
    }

    /** Opens a besluit that somebody else prepares, from the list. */
    void openBesluit(String titel) {
        visitor.open("/besluiten");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(titel))
                .click();
        visitor.seesHeading(titel);
    }

    /** Says where the own organisation stands. */
    void takePosition(String standpunt, String reden) {
        Form.onPage(visitor).press("Geef jullie standpunt");
        Form.inDialog(visitor)
                .answer("Standpunt", standpunt)
                .fill("Waarom?", reden)
                .press("Leg standpunt vast");
        visitor.sees("Het standpunt staat erbij.");
        visitor.sees(reden);
        dialogCloses();
    }

    /** Says that the own organisation is against, with the text that travels along. */
    void takeMinorityPosition(String reden, String minderheid) {
        Form.onPage(visitor).press("Geef jullie standpunt");
        Form.inDialog(visitor)
                .answer("Standpunt", "tegen")
                .fill("Waarom?", reden)
                .fill("Minderheidsstandpunt", minderheid)
                .press("Leg standpunt vast");
        visitor.sees("Het standpunt staat erbij.");
        visitor.sees(minderheid);
        dialogCloses();
    }

    /** Says of a topic of the speelruimte whether the besluit that is open stays within it. */
    void holdAgainstSpeelruimte(String onderwerp, String oordeel) {
        Form.onPage(visitor).press("Leg het naast de speelruimte");
        Form.inDialog(visitor).answer(onderwerp, oordeel).press("Leg dit vast");
        visitor.sees("Dit is vastgelegd.");
        dialogCloses();
    }

    /** Records that the besluit was adopted today. */
    void adopt() {
        Form.onPage(visitor).press("Leg besluit vast");
        Form.inDialog(visitor).answer("Wat kwam eruit?", "vastgesteld").press("Leg besluit vast");
        visitor.sees("De uitkomst is vastgelegd.");
        dialogCloses();
        visitor.sees("vastgesteld");
    }

    /** Writes the answer that is open, releases it and says today that it is sent. */
    void answer(String antwoord, String opbrengst) {
        Form form = Form.onPage(visitor);
        form.fill("Wat antwoord je?", antwoord)
                .fill("Waar leidde het gesprek toe?", opbrengst)
                .press("Bewaar antwoord");
        form.press("Geef het antwoord vrij");
        visitor.sees("Vrijgegeven. Het antwoord mag de deur uit.");
        form.press("Markeer als verstuurd");
        Form.inDialog(visitor).fill("Op welke dag?", LocalDate.now(Form.HERE)).press("Markeer als verstuurd");
        visitor.sees("Verstuurd. De cirkel is rond.");
        dialogCloses();
    }

    /** Expects that the words of a signaal went the whole way. */
    void seesWholeTrace(String signaal, String... words) {
        visitor.open(signaal + "/spoor");
        visitor.seesHeading("Waar gingen deze woorden heen?");
        assertThat(page.locator("main ol.spoor > li")).hasCount(6);
        assertThat(page.locator("main ol.spoor > li.spoor-reached")).hasCount(6);
        List.of(words).forEach(visitor::sees);
    }

    /** Expects that the overview says this waits. */
    void waits(String text) {
        openOverview();
        assertThat(waiting(text)).isVisible();
    }

    void waitsNoLonger(String text) {
        openOverview();
        assertThat(waiting(text)).hasCount(0);
    }

    /** Goes from the overview to what waits. */
    void takeUp(String text) {
        waits(text);
        waiting(text).click();
        page.waitForURL(url -> !url.endsWith("/"));
        visitor.waitUntilIdle();
    }

    private void openOverview() {
        visitor.open("/");
        visitor.sees("Wacht op jou");
        Locator more = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Toon (nog )?\\d+$")));
        for (int left = more.count(); left > 0; left--) {
            more.first().click();
            assertThat(more).hasCount(left - 1);
        }
    }

    private Locator waiting(String text) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text));
    }

    /** Expects that what was asked in between is gone. */
    private void dialogCloses() {
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    /** Waits until the page of one thing of this kind is open, and says where it stands. */
    private String opened(String kind) {
        page.waitForURL(Pattern.compile("/" + kind + "/\\d+"));
        visitor.waitUntilIdle();
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?].*", "");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}

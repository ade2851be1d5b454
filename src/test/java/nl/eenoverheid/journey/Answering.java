package nl.eenoverheid.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Giving one answer to all who said the same, as one person does it on the page for that. */
final class Answering {
    private final Visitor visitor;

    /** Opens the page and chooses all who stand there. */
    Answering(Visitor visitor, String path) {
        this.visitor = visitor.open(path);
        visitor.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Kies allemaal"))
                .check();
        visitor.waitUntilIdle();
    }

    void press(String button) {
        Form.onPage(visitor).press(button);
    }

    void write(int voices, String answer, String brought) {
        press("Antwoord op deze " + voices + " tegelijk");
        Form.inDialog(visitor)
                .fill("Wat antwoord je?", answer)
                .fill("Waar leidde het gesprek toe?", brought)
                .press("Bewaar voor " + voices + " stemmen");
        visitor.sees("Gelukt voor " + voices + " stemmen");
    }

    void release(int voices) {
        press("Geef " + voices + " antwoorden vrij");
        visitor.sees("Gelukt voor " + voices + " stemmen");
    }

    /** Takes the call to one of them and says how it went. */
    void call(String kop) {
        Form.onPage(visitor).follow("Open het antwoord op: " + kop);
        press("Ik bel");
        visitor.sees("Jij belt. Anderen zien dat.");
        press("Toon telefoonnummer");
        press("Leg het gesprek vast");
        Form.inDialog(visitor)
                .answer("Kreeg je iemand te spreken?", "gesproken")
                .press("Leg vast");
        visitor.sees("Vastgelegd. Ze hebben hun antwoord.");
    }
}

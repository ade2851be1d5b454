package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

/** A dossier is opened on a laptop, its speelruimte is set on a phone, and a colleague elsewhere sees both come. */
@Capability({"E1", "E4", "F1", "I9"})
class DossierIT extends JourneyTest {

    @Test
    void opensADossierAndSaysBeforehandWhatIsFixed() {
        Visitor province = visitor(Account.MARIEKE).open("/dossiers");
        Visitor ommen = visitor(Account.SANNE).open("/dossiers/nieuw");
        ommen.page().getByLabel("Hoe heet het dossier?").fill("Wonen in Lemele");
        ommen.page().getByLabel("In welke werkruimte?").click();
        choose(ommen, "Woningbouw West-Overijssel");
        ommen.page().getByLabel("Waar gaat het over?").fill("Starters vinden geen huis in het dorp.");
        ommen.page().getByLabel("Wat willen we leren?").fill("Wat helpt starters echt?");
        ommen.click("Open het dossier");
        ommen.seesHeading("Wonen in Lemele");
        province.sees("Wonen in Lemele");
        String path = ommen.page().url().replaceFirst("^https?://[^/]+", "");

        Visitor outside = visitor(Account.SANNE, Screen.PHONE).open(path);
        outside.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leg de speelruimte vast"))
                .click();
        outside.page().getByText("raadplegen", exact()).click();
        Locator topic = outside.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName("Onderwerp 1").setExact(true));
        topic.getByLabel("Onderwerp").fill("Bouwhoogte");
        topic.getByText("vast", new Locator.GetByTextOptions().setExact(true)).click();
        topic.getByLabel("Waarom?").fill("Staat in de omgevingsvisie.");
        outside.click("Leg deze versie vast");
        outside.seesHeading("Wonen in Lemele");
        outside.sees("Staat in de omgevingsvisie.");
        ommen.sees("Staat in de omgevingsvisie.");
    }

    private static void choose(Visitor visitor, String option) {
        visitor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }

    @Test
    void aClosedDossierIsAskedForAReasonAndOpensAgain() {
        Visitor ommen = visitor(Account.SANNE).open("/dossiers/nieuw");
        ommen.page().getByLabel("Hoe heet het dossier?").fill("Dubbel dossier");
        ommen.page().getByLabel("In welke werkruimte?").click();
        choose(ommen, "Woningbouw West-Overijssel");
        ommen.page().getByLabel("Waar gaat het over?").fill("Staat er al.");
        ommen.page().getByLabel("Wat willen we bereiken?").fill("Niets.");
        ommen.click("Open het dossier");
        ommen.click("Naar een andere fase");
        ommen.page().getByText("sluit het dossier", exact()).click();
        ommen.click("Zet deze stap");
        ommen.sees("Vul dit in.");
        ommen.page().getByLabel("Waarom?").fill("Staat er al.");
        ommen.click("Zet deze stap");
        assertThat(ommen.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Heropen dit dossier")))
                .isVisible();
    }
}

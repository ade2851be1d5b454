package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.knoop.OnderwerpFilter;
import nl.eenoverheid.ui.PathLink;

/** What a question is about, with the way to the map of that; or what it could be about, for who may say so. */
final class OnderwerpLine extends Composite<Div> {

    /**
     * A line.
     *
     * @param pick says what it is about
     */
    OnderwerpLine(KnoopDetail knoop, Consumer<BevoegdheidOnderwerp> pick) {
        getContent().addClassName("eo-line");
        BevoegdheidOnderwerp onderwerp = knoop.data().onderwerp();
        getContent().add(KnoopTexts.soft(getTranslation("knoop.detail.onderwerp", KnoopTexts.onderwerp(onderwerp))));
        if (onderwerp != null) {
            getContent()
                    .add(new PathLink(
                            KnoopRoutes.map(new OnderwerpFilter(onderwerp)), getTranslation("knoop.detail.map")));
        } else if (knoop.canWrite() && knoop.status() == KnoopStatus.OPEN) {
            knoop.proposed().forEach(each -> getContent().add(propose(each, pick)));
        }
    }

    private Button propose(BevoegdheidOnderwerp onderwerp, Consumer<BevoegdheidOnderwerp> pick) {
        Button button = new Button(
                getTranslation("knoop.action.onderwerp", KnoopTexts.onderwerp(onderwerp)),
                click -> pick.accept(onderwerp));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setDisableOnClick(true);
        return button;
    }
}

package nl.eenoverheid.koppeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.eenoverheid.koppeling.DossierPlek;
import nl.eenoverheid.koppeling.KoppelingService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.ui.NoterenPart;
import nl.eenoverheid.ui.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Says with which dossier it comes what somebody notes; that can be put off, and on again. */
@StyleSheet("styles/koppeling.css")
final class ComesWith extends Div implements NoterenPart.Beside {
    private final transient KoppelingService koppelingen;
    private final transient @Nullable DossierPlek plek;
    private final Span words = new Span();
    private final Button change = new Button();
    private boolean on = true;

    ComesWith(KoppelingService koppelingen, @Nullable DossierPlek plek) {
        this.koppelingen = koppelingen;
        this.plek = plek;
        addClassName("koppeling-comes");
        setVisible(plek != null);
        words.getElement().setAttribute("role", "status");
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.addClickListener(click -> turn(!on));
        add(words, change);
        turn(true);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void typed(String words) {
        // A dossier is about what people chose, not about what they write.
    }

    /** The signaal is kept whatever becomes of the link. */
    @Override
    public void saved(SignaalId signaal) {
        if (plek == null || !on) {
            return;
        }
        try {
            koppelingen.link(signaal, plek.dossier());
        } catch (IllegalMove | NotFound | AccessDeniedException e) {
            Notices.problem(getTranslation("koppeling.note.refused", plek.naam()));
        }
    }

    private void turn(boolean next) {
        on = next;
        if (plek != null) {
            words.setText(getTranslation(on ? "koppeling.note.with" : "koppeling.note.without", plek.naam()));
            change.setText(getTranslation(on ? "koppeling.note.off" : "koppeling.note.on"));
        }
    }
}

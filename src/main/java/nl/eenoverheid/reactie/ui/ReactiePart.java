package nl.eenoverheid.reactie.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.reactie.ReactieListItem;
import nl.eenoverheid.reactie.ReactieService;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.ui.SignaalPart;

/** Puts who was asked for a reaction, and what they said, on the page of a signaal. */
@org.springframework.stereotype.Component
class ReactiePart implements SignaalPart {
    private final ReactieService reacties;
    private final CurrentAccount current;
    private final ReactieActions actions;

    ReactiePart(ReactieService reacties, CurrentAccount current, ReactieActions actions) {
        this.reacties = reacties;
        this.current = current;
        this.actions = actions;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> part(SignaalDetail signaal) {
        SignaalId id = new SignaalId(signaal.id());
        List<ReactieListItem> all = reacties.ofSignaal(id);
        boolean mayAsk = current.has(Right.SIGNAAL_WRITE) && reacties.mayAsk(id);
        return all.isEmpty() && !mayAsk
                ? Optional.empty()
                : Optional.of(new ReactiesPanel(signaal, all, mayAsk, actions));
    }
}

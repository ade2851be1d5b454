package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.eenoverheid.vergadering.Aanwezig;
import nl.eenoverheid.vergadering.VergaderingDetail;

/** Who is there at one point: a touch on a name changes it. */
final class PresenceBar extends Div {
    private final transient Map<Long, Aanwezig> now;
    private final transient BiConsumer<Long, Aanwezig> change;

    PresenceBar(VergaderingDetail vergadering, VergaderingDetail.Punt punt, BiConsumer<Long, Aanwezig> change) {
        this.now = new HashMap<>(punt.aanwezig());
        this.change = change;
        addClassName("vergadering-er");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("vergadering.aanwezig.title"));
        vergadering.genodigden().forEach(each -> add(button(each)));
    }

    private NativeButton button(VergaderingDetail.Genodigde genodigde) {
        NativeButton button = new NativeButton();
        button.addClassNames("eo-chip", "vergadering-mens");
        show(button, genodigde);
        button.addClickListener(click -> {
            Aanwezig before = now.get(genodigde.id());
            Aanwezig next = before == null ? Aanwezig.AANWEZIG : before.next();
            now.put(genodigde.id(), next);
            show(button, genodigde);
            change.accept(genodigde.id(), next);
        });
        return button;
    }

    private void show(NativeButton button, VergaderingDetail.Genodigde genodigde) {
        String how =
                Optional.ofNullable(now.get(genodigde.id())).map(Enum::name).orElse("ONBEKEND");
        button.removeAll();
        Span sign = new Span(getTranslation("vergadering.aanwezig.sign." + how));
        sign.getElement().setAttribute("aria-hidden", "true");
        button.add(sign, new Span(genodigde.naam()));
        button.setAriaLabel(getTranslation("vergadering.aanwezig." + how, genodigde.naam()));
        button.getElement().setAttribute("data-er", how);
        button.getElement().setAttribute("title", getTranslation("vergadering.aanwezig." + how, genodigde.naam()));
    }
}

package nl.eenoverheid.bijlage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.bijlage.BijlageListItem;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.ui.NoterenPart;
import nl.eenoverheid.ui.UrlQuery;

/** Lets people attach while they note; what they had ready before is there again. */
@SpringComponent
class NoterenBijlagen implements NoterenPart {
    private final BijlageActions actions;

    NoterenBijlagen(BijlageActions actions) {
        this.actions = actions;
    }

    @Override
    public Beside beside(UrlQuery address) {
        List<BijlageListItem> ready = actions.rows(null);
        UploadPanel panel = new UploadPanel(actions, null);
        panel.show(ready);
        Details part = new Details(I18NProvider.translate("bijlage.note.title"), panel);
        part.addClassName("bijlage-note");
        part.setOpened(!ready.isEmpty());
        return new Beside() {
            @Override
            public Component component() {
                return part;
            }

            @Override
            public void typed(String words) {
                // Files are about what people chose, not about what they write.
            }

            @Override
            public void saved(SignaalId signaal) {
                Set<Long> ids = panel.ids();
                if (!ids.isEmpty()) {
                    actions.attach(signaal, ids);
                }
            }
        };
    }
}

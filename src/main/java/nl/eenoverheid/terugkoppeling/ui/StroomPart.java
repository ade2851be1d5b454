package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import nl.eenoverheid.terugkoppeling.SpoorService;
import nl.eenoverheid.terugkoppeling.Stroom;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;

/** The picture of where words went, drawn anew only when they went further; nothing as long as none landed. */
class StroomPart extends Div {
    private final transient SpoorService sporen;
    private final transient Item item;
    private transient @Nullable Stroom shown;

    StroomPart(SpoorService sporen, ScopeService scopes, Revisions revisions, Item item) {
        this.sporen = sporen;
        this.item = item;
        Live.bind(
                this,
                wake -> revisions.subscribe(
                        scopes.current().werkruimteIds(),
                        EnumSet.of(
                                ItemSoort.SIGNAAL,
                                ItemSoort.DUIDING,
                                ItemSoort.DOSSIER,
                                ItemSoort.BESLUIT,
                                ItemSoort.TERUGKOPPELING),
                        wake),
                this::show);
        show();
    }

    private void show() {
        Stroom now = sporen.stroom(item);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        setVisible(now.signalen() > 0);
        if (now.signalen() > 0) {
            add(StroomPlaat.of(this, now, item));
        }
    }
}

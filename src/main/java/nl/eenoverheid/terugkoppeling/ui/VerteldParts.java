package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.terugkoppeling.SpoorService;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** Makes what the pages of other modules show about answers. */
@SpringComponent
class VerteldParts {
    private final SignaalService signalen;
    private final TerugkoppelingService terugkoppelingen;
    private final SpoorService sporen;
    private final ScopeService scopes;
    private final Revisions revisions;

    VerteldParts(
            SignaalService signalen,
            TerugkoppelingService terugkoppelingen,
            SpoorService sporen,
            ScopeService scopes,
            Revisions revisions) {
        this.sporen = sporen;
        this.signalen = signalen;
        this.terugkoppelingen = terugkoppelingen;
        this.scopes = scopes;
        this.revisions = revisions;
    }

    Verteld of(Item item) {
        return new Verteld(signalen, terugkoppelingen, scopes, revisions, item);
    }

    StroomPart stroom(Item item) {
        return new StroomPart(sporen, scopes, revisions, item);
    }
}

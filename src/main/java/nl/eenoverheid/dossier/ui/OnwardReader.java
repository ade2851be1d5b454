package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.OpenInDossier;
import nl.eenoverheid.ui.UrlQuery;
import org.springframework.beans.factory.ObjectProvider;

/** Asks everybody who knows what stands between a dossier and a phase, before somebody tries to go there. */
@SpringComponent
class OnwardReader {
    private final DossierService dossiers;
    private final ObjectProvider<DossierAdvice> advice;
    private final ObjectProvider<DossierPart> parts;

    OnwardReader(DossierService dossiers, ObjectProvider<DossierAdvice> advice, ObjectProvider<DossierPart> parts) {
        this.dossiers = dossiers;
        this.advice = advice;
        this.parts = parts;
    }

    Onward to(DossierFase next, DossierId id) {
        List<Onward.Line> must = dossiers.obstacles(id, next).stream()
                .map(each -> new Onward.Line(I18NProvider.translate(each.key()), each.pad()))
                .toList();
        List<String> helps = next == DossierFase.GESLOTEN
                ? List.of()
                : advice.orderedStream()
                        .flatMap(each -> each.before(next, id).stream())
                        .toList();
        return new Onward(must, helps, open(id));
    }

    private List<Onward.Line> open(DossierId id) {
        return dossiers.stillOpen(id).stream()
                .map(each -> new Onward.Line(I18NProvider.translate(each.key(), each.aantal()), path(each, id)))
                .toList();
    }

    /** On the side of the dossier where the module that told of it shows its things. */
    private String path(OpenInDossier.Open open, DossierId id) {
        String module = open.key().substring(0, open.key().indexOf('.'));
        DossierTab side = parts.orderedStream()
                .filter(part -> part.getClass().getPackageName().endsWith("." + module + ".ui"))
                .map(DossierPart::tab)
                .findFirst()
                .orElse(DossierTab.KERN);
        return UrlQuery.of(QueryParameters.empty())
                .with(DossierTabs.PARAMETER, side == DossierTab.KERN ? null : side.name())
                .on(DossierRoutes.detail(id.value()));
    }
}

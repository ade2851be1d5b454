package nl.eenoverheid.overheid.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.TreeMap;
import nl.eenoverheid.overheid.Betrouwbaarheid;
import nl.eenoverheid.overheid.OrganisatieDetail;
import nl.eenoverheid.overheid.OrganisatieDetail.Deelneming;
import nl.eenoverheid.overheid.OrganisatieSoort;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** Who takes part in a joint arrangement, or in which ones a government takes part, with how sure that is. */
class DeelnemingenView extends Composite<Panel> {
    private final transient OrganisatieDetail of;

    DeelnemingenView(OrganisatieDetail of) {
        this.of = of;
    }

    @Override
    protected Panel initContent() {
        OrganisatieDetail.Regeling regeling = of.regeling();
        Panel panel = new Panel(getTranslation(
                of.soort() == OrganisatieSoort.REGELING ? "overheid.deelnemers" : "overheid.deelnemingen"));
        of.deelnemingen().stream()
                .collect(groupingBy(Deelneming::betrouwbaarheid, TreeMap::new, toList()))
                .forEach((betrouwbaarheid, group) -> panel.add(group(betrouwbaarheid, group)));
        if (regeling != null) {
            addWhatIsMissing(panel, regeling);
        }
        return panel;
    }

    private Component group(Betrouwbaarheid betrouwbaarheid, List<Deelneming> group) {
        String sources = String.join(
                "; ", group.stream().map(Deelneming::bron).distinct().sorted().toList());
        Div part = new Div(
                badge(betrouwbaarheid),
                OrganisatieDetailView.links(group.stream().map(Deelneming::organisatie)),
                explanation(betrouwbaarheid, sources));
        part.addClassName("overheid-group");
        return part;
    }

    private Component explanation(Betrouwbaarheid betrouwbaarheid, String sources) {
        return OrganisatieDetailView.note(getTranslation("overheid.betrouwbaarheid.uitleg." + betrouwbaarheid) + " "
                + getTranslation("overheid.bron", sources));
    }

    private void addWhatIsMissing(Panel panel, OrganisatieDetail.Regeling regeling) {
        if (of.deelnemingen().isEmpty()) {
            panel.add(badge(regeling.betrouwbaarheid()), explanation(regeling.betrouwbaarheid(), regeling.bron()));
        }
        if (regeling.overigeDeelnemers() != null) {
            panel.add(OrganisatieDetailView.note(
                    getTranslation("overheid.deelnemers.overig", regeling.overigeDeelnemers())));
        }
        if (regeling.onvolledig()) {
            panel.add(OrganisatieDetailView.note(getTranslation("overheid.deelnemers.onvolledig")));
        }
    }

    private Component badge(Betrouwbaarheid betrouwbaarheid) {
        Tone tone =
                switch (betrouwbaarheid) {
                    case AFGELEID -> Tone.BLUE;
                    case REGISTER_EN_LIJST, ALLEEN_REGISTER -> Tone.NEUTRAL;
                    case ALLEEN_LIJST, EIGEN_KENNIS -> Tone.WARN;
                };
        return new StatusBadge(tone, "", getTranslation("overheid.betrouwbaarheid." + betrouwbaarheid));
    }
}

package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.stream.Collectors;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.ClaimDetail;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.Panel;

/** Who takes part without deciding: who prepares, must agree, advises, is heard, is told, carries out. */
final class RolesPanel extends Composite<Panel> {
    private static final List<Claim> PARTS = List.of(
            Claim.BEREIDT_VOOR,
            Claim.STEMT_IN,
            Claim.ADVISEERT,
            Claim.WORDT_GEHOORD,
            Claim.WORDT_GEINFORMEERD,
            Claim.VOERT_UIT);

    RolesPanel(KnoopDetail knoop) {
        getContent().setHeading(getTranslation("knoop.roles.title"));
        FactList facts = new FactList();
        for (Claim part : PARTS) {
            String bodies = knoop.holding().stream()
                    .filter(claim -> claim.zegt() == part)
                    .map(ClaimDetail::bestuursorgaan)
                    .collect(Collectors.joining("\n"));
            if (!bodies.isEmpty()) {
                facts.add(getTranslation("knoop.roles." + part), bodies);
            }
        }
        getContent().add(facts.getComponentCount() == 0 ? KnoopTexts.soft(getTranslation("knoop.roles.none")) : facts);
    }

    @Override
    protected Panel initContent() {
        return new Panel("");
    }
}

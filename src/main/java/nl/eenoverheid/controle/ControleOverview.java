package nl.eenoverheid.controle;

import java.util.List;
import nl.eenoverheid.overheid.OrganisatieNaam;

/** What was reviewed of an organisation, and when the next reviews are due. */
public record ControleOverview(
        OrganisatieNaam organisatie, List<ControleTermijn> termijnen, List<ControleListItem> controles) {}

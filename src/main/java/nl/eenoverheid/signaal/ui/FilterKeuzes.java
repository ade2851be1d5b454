package nl.eenoverheid.signaal.ui;

import java.util.List;
import java.util.Optional;
import nl.eenoverheid.bezoek.BezoekChoice;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.signaal.Keuze;

/**
 * What the list of signalen can be narrowed to.
 *
 * @param dossiers empty when nobody keeps dossiers
 */
record FilterKeuzes(
        List<OrganisatieNaam> gemeenten,
        List<Keuze> themas,
        List<Keuze> aanleidingen,
        List<BezoekChoice> bezoeken,
        Optional<DossierNames> dossiers) {}

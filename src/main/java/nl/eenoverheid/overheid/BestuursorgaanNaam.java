package nl.eenoverheid.overheid;

/**
 * A body as others refer to it: in a choice, a column, a sentence.
 *
 * @param naam with the name of its government, such as “college van B&W Ommen”
 * @param bron the law that makes it
 */
public record BestuursorgaanNaam(
        BestuursorgaanId id, String naam, BestuursorgaanSoort soort, OrganisatieNaam organisatie, String bron) {}

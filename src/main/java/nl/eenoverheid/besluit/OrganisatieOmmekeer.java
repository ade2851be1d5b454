package nl.eenoverheid.besluit;

/**
 * One time that an organisation changed its mind.
 *
 * @param naam name of the organisation
 * @param van where it stood before
 * @param waarom its reason for that
 * @param naar what it said then
 */
public record OrganisatieOmmekeer(String naam, Standpunt van, String waarom, StandpuntRegel naar) {}

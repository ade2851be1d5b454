package nl.eenoverheid.besluit;

/** How an organisation said what another one writes down for it. */
public enum Doorgeefwijze {
    TELEFOON,
    MAIL,
    OVERLEG
}

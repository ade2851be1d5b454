package nl.eenoverheid.dilemma;

import jakarta.persistence.Embeddable;

/** One side of a dilemma. */
@Embeddable
record DilemmaKant(String naam, String geeft, String kost, String voorWie) {}

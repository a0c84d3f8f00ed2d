package org.fostering.json.record;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.interfaces.RSAKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys with which a service signs its records, read from the files that other programs make,
 * and what is signed with them: by the platform's own {@link Signature}, so that a key may also be
 * kept in a device.
 *
 * <pre>{@code
 * openssl genpkey -algorithm ed25519 -out service.pem
 * openssl pkey -in service.pem -pubout -out service-public.pem
 * }</pre>
 *
 * <p>Its methods keep nothing between calls, so any thread may call them.
 */
public final class RecordKeys {

  /** For the algorithm of each key how it signs. */
  private static final Map<String, String> SIGNATURES =
      Map.of(
          "EdDSA", "EdDSA",
          "Ed25519", "EdDSA",
          "Ed448", "EdDSA",
          "EC", "SHA256withECDSA",
          "RSA", "SHA256withRSA");

  private static final List<String> FACTORIES = List.of("EdDSA", "EC", "RSA");
  private static final int LEAST_RSA_BITS = 2048;
  private static final int MOST_LENGTH = 1 << 16;

  private static final Pattern PEM =
      Pattern.compile(
          "-----BEGIN ([A-Z ]{1,40})-----([A-Za-z0-9+/=\\s]{1,65536})-----END \\1-----");

  private RecordKeys() {}

  /**
   * Reads a private key.
   *
   * @param pem the text of a file in PEM with a key in PKCS #8, Ed25519, Ed448, elliptic curve or
   *     RSA of at least 2048 bits, without a password
   * @return the key
   * @throws IllegalArgumentException if it is none; the message repeats nothing of it
   */
  public static PrivateKey privateKey(String pem) {
    return key(
        pem,
        (type, bytes, factory) -> {
          if (!type.equals("PRIVATE KEY")) {
            throw new InvalidKeyException(type);
          }
          return factory.generatePrivate(new PKCS8EncodedKeySpec(bytes));
        });
  }

  /**
   * Reads a public key.
   *
   * @param pem the text of a file in PEM with a public key or a certificate of one, of the kinds of
   *     {@link #privateKey}; that the certificate is to be trusted is not looked into
   * @return the key
   * @throws IllegalArgumentException if it is none; the message repeats nothing of it
   */
  public static PublicKey publicKey(String pem) {
    return key(
        pem,
        (type, bytes, factory) ->
            switch (type) {
              case "PUBLIC KEY" -> factory.generatePublic(new X509EncodedKeySpec(bytes));
              case "CERTIFICATE" ->
                  CertificateFactory.getInstance("X.509")
                      .generateCertificate(new ByteArrayInputStream(bytes))
                      .getPublicKey();
              default -> throw new InvalidKeyException(type);
            });
  }

  /** Makes a key of the content of a file. */
  private interface Maker<K> {
    K make(String type, byte[] bytes, KeyFactory factory) throws GeneralSecurityException;
  }

  private static <K extends Key> K key(String pem, Maker<K> maker) {
    Matcher text = PEM.matcher(pem.substring(0, Math.min(pem.length(), MOST_LENGTH)));
    if (text.find()) {
      for (String algorithm : FACTORIES) {
        try {
          byte[] bytes = Base64.getMimeDecoder().decode(text.group(2));
          K key = maker.make(text.group(1), bytes, KeyFactory.getInstance(algorithm));
          return checked(key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
          // It may be a key of the next algorithm.
        }
      }
    }
    throw new IllegalArgumentException(
        "this is no key in PEM that can be used: Ed25519, Ed448, EC, or RSA of 2048 bits or more");
  }

  /** The same key, if records can be signed with its kind. */
  static <K extends Key> K checked(K key) {
    String algorithm = Objects.requireNonNull(key, "key").getAlgorithm();
    boolean weak = key instanceof RSAKey rsa && rsa.getModulus().bitLength() < LEAST_RSA_BITS;
    if (!SIGNATURES.containsKey(algorithm) || weak) {
      throw new IllegalArgumentException("records cannot be signed with a key of this kind");
    }
    return key;
  }

  /** The signature of a seal, in Base64. */
  static String sign(PrivateKey key, String seal) {
    try {
      Signature signature = Signature.getInstance(SIGNATURES.get(key.getAlgorithm()));
      signature.initSign(key);
      signature.update(seal.getBytes(StandardCharsets.US_ASCII));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key does not sign", e);
    }
  }

  /** Whether a seal was signed with the private key that belongs to a public one. */
  static boolean isSigned(PublicKey key, String seal, String signature) {
    try {
      Signature check = Signature.getInstance(SIGNATURES.get(key.getAlgorithm()));
      check.initVerify(key);
      check.update(seal.getBytes(StandardCharsets.US_ASCII));
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }
}

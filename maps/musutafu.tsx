<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="musutafu" tilewidth="16" tileheight="16" tilecount="1584" columns="16">
 <image source="../sprites/sheets/tileset.png" width="256" height="1584"/>
 <tile id="0">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="3">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="4">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="5">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_slope45_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="6">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_slope45_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="7">
  <properties>
   <property name="name" value="concrete_slope22_up_a"/>
  </properties>
 </tile>
 <tile id="8">
  <properties>
   <property name="name" value="concrete_slope22_up_b"/>
  </properties>
 </tile>
 <tile id="9">
  <properties>
   <property name="name" value="concrete_slope22_dn_a"/>
  </properties>
 </tile>
 <tile id="10">
  <properties>
   <property name="name" value="concrete_slope22_dn_b"/>
  </properties>
 </tile>
 <tile id="11">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_stairs_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="12">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_stairs_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="13">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_oneway_l"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="14">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_oneway_m"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="15">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_oneway_r"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="16">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="17">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="18">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="19">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="20">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="21">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_crack"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="22">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_stain"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="23">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_v1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="24">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_v2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="25">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_col_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="26">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_col_m"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="27">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_col_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="28">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_block"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="29">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_row_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="30">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_row_m"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="31">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_row_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="32">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="33">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="34">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="35">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_weak"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="36">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_vent"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="37">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_hazard_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="38">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="concrete_painted_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="39">
  <properties>
   <property name="material" propertytype="material" value="turf"/>
   <property name="name" value="concrete_moss_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="40">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="concrete_drain_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="41">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_v3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="42">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_v4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="43">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_v5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="44">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_t1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="45">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_t2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="48">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="49">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="50">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="51">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="52">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="53">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_slope45_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="54">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_slope45_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="55">
  <properties>
   <property name="name" value="roof_slope22_up_a"/>
  </properties>
 </tile>
 <tile id="56">
  <properties>
   <property name="name" value="roof_slope22_up_b"/>
  </properties>
 </tile>
 <tile id="57">
  <properties>
   <property name="name" value="roof_slope22_dn_a"/>
  </properties>
 </tile>
 <tile id="58">
  <properties>
   <property name="name" value="roof_slope22_dn_b"/>
  </properties>
 </tile>
 <tile id="59">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_stairs_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="60">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_stairs_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="61">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_oneway_l"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="62">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_oneway_m"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="63">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_oneway_r"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="64">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="65">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="66">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="67">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="68">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="69">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_crack"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="70">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_stain"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="71">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_v1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="72">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_v2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="73">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_col_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="74">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_col_m"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="75">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_col_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="76">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_block"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="77">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_row_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="78">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_row_m"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="79">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_row_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="80">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="81">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="82">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="83">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_weak"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="84">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_vent"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="85">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_hazard_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="86">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="roof_painted_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="87">
  <properties>
   <property name="material" propertytype="material" value="turf"/>
   <property name="name" value="roof_moss_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="88">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="roof_drain_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="89">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_v3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="90">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_v4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="91">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_v5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="92">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_t1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="93">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_t2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="96">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="97">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="98">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="99">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="100">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="101">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_slope45_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="102">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_slope45_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="103">
  <properties>
   <property name="name" value="asphalt_slope22_up_a"/>
  </properties>
 </tile>
 <tile id="104">
  <properties>
   <property name="name" value="asphalt_slope22_up_b"/>
  </properties>
 </tile>
 <tile id="105">
  <properties>
   <property name="name" value="asphalt_slope22_dn_a"/>
  </properties>
 </tile>
 <tile id="106">
  <properties>
   <property name="name" value="asphalt_slope22_dn_b"/>
  </properties>
 </tile>
 <tile id="107">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_stairs_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="108">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_stairs_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="109">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_oneway_l"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="110">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_oneway_m"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="111">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_oneway_r"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="112">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="113">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="114">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="115">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="116">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="117">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_crack"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="118">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_stain"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="119">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_v1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="120">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_v2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="121">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_col_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="122">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_col_m"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="123">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_col_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="124">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_block"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="125">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_row_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="126">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_row_m"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="127">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_row_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="128">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="129">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="130">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="131">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_weak"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="132">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_vent"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="133">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_hazard_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="134">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="asphalt_painted_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="135">
  <properties>
   <property name="material" propertytype="material" value="turf"/>
   <property name="name" value="asphalt_moss_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="136">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="asphalt_drain_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="137">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_v3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="138">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_v4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="139">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_v5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="140">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_t1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="141">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_t2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="144">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="145">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="146">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="147">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="148">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="149">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_slope45_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="150">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_slope45_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="151">
  <properties>
   <property name="name" value="brick_slope22_up_a"/>
  </properties>
 </tile>
 <tile id="152">
  <properties>
   <property name="name" value="brick_slope22_up_b"/>
  </properties>
 </tile>
 <tile id="153">
  <properties>
   <property name="name" value="brick_slope22_dn_a"/>
  </properties>
 </tile>
 <tile id="154">
  <properties>
   <property name="name" value="brick_slope22_dn_b"/>
  </properties>
 </tile>
 <tile id="155">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_stairs_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="156">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_stairs_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="157">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_oneway_l"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="158">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_oneway_m"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="159">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_oneway_r"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="160">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="161">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="162">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="163">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="164">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="165">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_crack"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="166">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_stain"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="167">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_v1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="168">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_v2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="169">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_col_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="170">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_col_m"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="171">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_col_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="172">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_block"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="173">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_row_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="174">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_row_m"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="175">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_row_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="176">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="177">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="178">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="179">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_weak"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="180">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_vent"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="181">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_hazard_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="182">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="brick_painted_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="183">
  <properties>
   <property name="material" propertytype="material" value="turf"/>
   <property name="name" value="brick_moss_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="184">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="brick_drain_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="185">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_v3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="186">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_v4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="187">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_v5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="188">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_t1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="189">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_t2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="192">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="193">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="194">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="195">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="196">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="197">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_slope45_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="198">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_slope45_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="199">
  <properties>
   <property name="name" value="glaze_slope22_up_a"/>
  </properties>
 </tile>
 <tile id="200">
  <properties>
   <property name="name" value="glaze_slope22_up_b"/>
  </properties>
 </tile>
 <tile id="201">
  <properties>
   <property name="name" value="glaze_slope22_dn_a"/>
  </properties>
 </tile>
 <tile id="202">
  <properties>
   <property name="name" value="glaze_slope22_dn_b"/>
  </properties>
 </tile>
 <tile id="203">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_stairs_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="204">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_stairs_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="205">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_oneway_l"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="206">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_oneway_m"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="207">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_oneway_r"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="208">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="209">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="210">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="211">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="212">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="213">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_crack"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="214">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_stain"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="215">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_v1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="216">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_v2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="217">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_col_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="218">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_col_m"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="219">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_col_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="220">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_block"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="221">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_row_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="222">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_row_m"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="223">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_row_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="224">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="225">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="226">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="227">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_weak"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="228">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_vent"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="229">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_hazard_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="230">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="glaze_painted_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="231">
  <properties>
   <property name="material" propertytype="material" value="turf"/>
   <property name="name" value="glaze_moss_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="232">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="glaze_drain_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="233">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_v3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="234">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_v4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="235">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_v5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="236">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_t1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="237">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_t2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="240">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="241">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="242">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="243">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="244">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="245">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_slope45_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="246">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_slope45_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="247">
  <properties>
   <property name="name" value="metal_slope22_up_a"/>
  </properties>
 </tile>
 <tile id="248">
  <properties>
   <property name="name" value="metal_slope22_up_b"/>
  </properties>
 </tile>
 <tile id="249">
  <properties>
   <property name="name" value="metal_slope22_dn_a"/>
  </properties>
 </tile>
 <tile id="250">
  <properties>
   <property name="name" value="metal_slope22_dn_b"/>
  </properties>
 </tile>
 <tile id="251">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_stairs_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="252">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_stairs_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="253">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_oneway_l"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="254">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_oneway_m"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="255">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_oneway_r"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="256">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="257">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="258">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="259">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="260">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="261">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_crack"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="262">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_stain"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="263">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_v1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="264">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_v2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="265">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_col_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="266">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_col_m"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="267">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_col_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="268">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_block"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="269">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_row_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="270">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_row_m"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="271">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_row_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="272">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="273">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="274">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="275">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_weak"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="276">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_vent"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="277">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_hazard_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="278">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="metal_painted_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="279">
  <properties>
   <property name="material" propertytype="material" value="turf"/>
   <property name="name" value="metal_moss_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="280">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_drain_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="281">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_v3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="282">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_v4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="283">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_v5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="284">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_t1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="285">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_t2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="288">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="289">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="290">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="291">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="292">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="293">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_slope45_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="294">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_slope45_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="295">
  <properties>
   <property name="name" value="wood_slope22_up_a"/>
  </properties>
 </tile>
 <tile id="296">
  <properties>
   <property name="name" value="wood_slope22_up_b"/>
  </properties>
 </tile>
 <tile id="297">
  <properties>
   <property name="name" value="wood_slope22_dn_a"/>
  </properties>
 </tile>
 <tile id="298">
  <properties>
   <property name="name" value="wood_slope22_dn_b"/>
  </properties>
 </tile>
 <tile id="299">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_stairs_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="300">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_stairs_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="301">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_oneway_l"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="302">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_oneway_m"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="303">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_oneway_r"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="304">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="305">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="306">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="307">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="308">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="309">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_crack"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="310">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_stain"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="311">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_v1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="312">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_v2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="313">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_col_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="314">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_col_m"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="315">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_col_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="316">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_block"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="317">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_row_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="318">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_row_m"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="319">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_row_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="320">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="321">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="322">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="323">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_weak"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="324">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_vent"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="325">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_hazard_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="326">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="wood_painted_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="327">
  <properties>
   <property name="material" propertytype="material" value="turf"/>
   <property name="name" value="wood_moss_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="328">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="wood_drain_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="329">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_v3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="330">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_v4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="331">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_v5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="332">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_t1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="333">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_t2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="336">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="337">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="338">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="339">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="340">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="341">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_slope45_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="342">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_slope45_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="343">
  <properties>
   <property name="name" value="gravel_slope22_up_a"/>
  </properties>
 </tile>
 <tile id="344">
  <properties>
   <property name="name" value="gravel_slope22_up_b"/>
  </properties>
 </tile>
 <tile id="345">
  <properties>
   <property name="name" value="gravel_slope22_dn_a"/>
  </properties>
 </tile>
 <tile id="346">
  <properties>
   <property name="name" value="gravel_slope22_dn_b"/>
  </properties>
 </tile>
 <tile id="347">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_stairs_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="348">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_stairs_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="349">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_oneway_l"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="350">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_oneway_m"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="351">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_oneway_r"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="352">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="353">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="354">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="355">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="356">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="357">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_crack"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="358">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_stain"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="359">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_v1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="360">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_v2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="361">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_col_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="362">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_col_m"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="363">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_col_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="364">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_block"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="365">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_row_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="366">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_row_m"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="367">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_row_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="368">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="369">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="370">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="371">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_weak"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="372">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_vent"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="373">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_hazard_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="374">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="gravel_painted_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="375">
  <properties>
   <property name="material" propertytype="material" value="turf"/>
   <property name="name" value="gravel_moss_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="376">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="gravel_drain_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="377">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_v3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="378">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_v4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="379">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_v5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="380">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_t1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="381">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_t2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="384">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="385">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="386">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="387">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_band_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="388">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_band_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="389">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_band_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="390">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_cornice_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="391">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_cornice_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="392">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_cornice_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="393">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_streak"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="394">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_pipe"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="400">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="401">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="402">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="403">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_band_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="404">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_band_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="405">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_band_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="406">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_cornice_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="407">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_cornice_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="408">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_cornice_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="409">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_streak"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="410">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_pipe"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="416">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="417">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="418">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="419">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_band_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="420">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_band_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="421">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_band_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="422">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_cornice_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="423">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_cornice_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="424">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_cornice_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="425">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_streak"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="426">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_pipe"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="432">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="433">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="434">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="435">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_band_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="436">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_band_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="437">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_band_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="438">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_cornice_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="439">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_cornice_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="440">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_cornice_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="441">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_streak"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="442">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_pipe"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="448">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="449">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="450">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="451">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_band_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="452">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_band_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="453">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_band_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="454">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_cornice_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="455">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_cornice_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="456">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_cornice_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="457">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_streak"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="458">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_pipe"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="464">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="465">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="466">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="467">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_band_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="468">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_band_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="469">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_band_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="470">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_cornice_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="471">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_cornice_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="472">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_cornice_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="473">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_streak"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="474">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_pipe"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="480">
  <properties>
   <property name="name" value="win_day"/>
  </properties>
 </tile>
 <tile id="481">
  <properties>
   <property name="name" value="win_curtain"/>
  </properties>
 </tile>
 <tile id="482">
  <properties>
   <property name="name" value="win_lit"/>
  </properties>
 </tile>
 <tile id="483">
  <properties>
   <property name="name" value="win_lit2"/>
  </properties>
 </tile>
 <tile id="484">
  <properties>
   <property name="name" value="win_dark"/>
  </properties>
 </tile>
 <tile id="485">
  <properties>
   <property name="name" value="win_broken"/>
  </properties>
 </tile>
 <tile id="486">
  <properties>
   <property name="name" value="wintall_day@0,0"/>
  </properties>
 </tile>
 <tile id="487">
  <properties>
   <property name="name" value="wintall_curtain@0,0"/>
  </properties>
 </tile>
 <tile id="488">
  <properties>
   <property name="name" value="wintall_lit@0,0"/>
  </properties>
 </tile>
 <tile id="489">
  <properties>
   <property name="name" value="wintall_dark@0,0"/>
  </properties>
 </tile>
 <tile id="502">
  <properties>
   <property name="name" value="wintall_day@0,1"/>
  </properties>
 </tile>
 <tile id="503">
  <properties>
   <property name="name" value="wintall_curtain@0,1"/>
  </properties>
 </tile>
 <tile id="504">
  <properties>
   <property name="name" value="wintall_lit@0,1"/>
  </properties>
 </tile>
 <tile id="505">
  <properties>
   <property name="name" value="wintall_dark@0,1"/>
  </properties>
 </tile>
 <tile id="512">
  <properties>
   <property name="name" value="bay_day@0,0"/>
  </properties>
 </tile>
 <tile id="513">
  <properties>
   <property name="name" value="bay_day@1,0"/>
  </properties>
 </tile>
 <tile id="514">
  <properties>
   <property name="name" value="bay_curtain@0,0"/>
  </properties>
 </tile>
 <tile id="515">
  <properties>
   <property name="name" value="bay_curtain@1,0"/>
  </properties>
 </tile>
 <tile id="516">
  <properties>
   <property name="name" value="bay_plant@0,0"/>
  </properties>
 </tile>
 <tile id="517">
  <properties>
   <property name="name" value="bay_plant@1,0"/>
  </properties>
 </tile>
 <tile id="518">
  <properties>
   <property name="name" value="bay_ac@0,0"/>
  </properties>
 </tile>
 <tile id="519">
  <properties>
   <property name="name" value="bay_ac@1,0"/>
  </properties>
 </tile>
 <tile id="520">
  <properties>
   <property name="name" value="bay_balcony@0,0"/>
  </properties>
 </tile>
 <tile id="521">
  <properties>
   <property name="name" value="bay_balcony@1,0"/>
  </properties>
 </tile>
 <tile id="522">
  <properties>
   <property name="name" value="bay_lit@0,0"/>
  </properties>
 </tile>
 <tile id="523">
  <properties>
   <property name="name" value="bay_lit@1,0"/>
  </properties>
 </tile>
 <tile id="524">
  <properties>
   <property name="name" value="bay_lit2@0,0"/>
  </properties>
 </tile>
 <tile id="525">
  <properties>
   <property name="name" value="bay_lit2@1,0"/>
  </properties>
 </tile>
 <tile id="526">
  <properties>
   <property name="name" value="bay_dark@0,0"/>
  </properties>
 </tile>
 <tile id="527">
  <properties>
   <property name="name" value="bay_dark@1,0"/>
  </properties>
 </tile>
 <tile id="528">
  <properties>
   <property name="name" value="bay_day@0,1"/>
  </properties>
 </tile>
 <tile id="529">
  <properties>
   <property name="name" value="bay_day@1,1"/>
  </properties>
 </tile>
 <tile id="530">
  <properties>
   <property name="name" value="bay_curtain@0,1"/>
  </properties>
 </tile>
 <tile id="531">
  <properties>
   <property name="name" value="bay_curtain@1,1"/>
  </properties>
 </tile>
 <tile id="532">
  <properties>
   <property name="name" value="bay_plant@0,1"/>
  </properties>
 </tile>
 <tile id="533">
  <properties>
   <property name="name" value="bay_plant@1,1"/>
  </properties>
 </tile>
 <tile id="534">
  <properties>
   <property name="name" value="bay_ac@0,1"/>
  </properties>
 </tile>
 <tile id="535">
  <properties>
   <property name="name" value="bay_ac@1,1"/>
  </properties>
 </tile>
 <tile id="536">
  <properties>
   <property name="name" value="bay_balcony@0,1"/>
  </properties>
 </tile>
 <tile id="537">
  <properties>
   <property name="name" value="bay_balcony@1,1"/>
  </properties>
 </tile>
 <tile id="538">
  <properties>
   <property name="name" value="bay_lit@0,1"/>
  </properties>
 </tile>
 <tile id="539">
  <properties>
   <property name="name" value="bay_lit@1,1"/>
  </properties>
 </tile>
 <tile id="540">
  <properties>
   <property name="name" value="bay_lit2@0,1"/>
  </properties>
 </tile>
 <tile id="541">
  <properties>
   <property name="name" value="bay_lit2@1,1"/>
  </properties>
 </tile>
 <tile id="542">
  <properties>
   <property name="name" value="bay_dark@0,1"/>
  </properties>
 </tile>
 <tile id="543">
  <properties>
   <property name="name" value="bay_dark@1,1"/>
  </properties>
 </tile>
 <tile id="544">
  <properties>
   <property name="name" value="door_wood@0,0"/>
  </properties>
 </tile>
 <tile id="545">
  <properties>
   <property name="name" value="door_wood@1,0"/>
  </properties>
 </tile>
 <tile id="546">
  <properties>
   <property name="name" value="door_steel@0,0"/>
  </properties>
 </tile>
 <tile id="547">
  <properties>
   <property name="name" value="door_steel@1,0"/>
  </properties>
 </tile>
 <tile id="548">
  <properties>
   <property name="name" value="door_lit@0,0"/>
  </properties>
 </tile>
 <tile id="549">
  <properties>
   <property name="name" value="door_lit@1,0"/>
  </properties>
 </tile>
 <tile id="550">
  <properties>
   <property name="name" value="door_blue@0,0"/>
  </properties>
 </tile>
 <tile id="551">
  <properties>
   <property name="name" value="door_blue@1,0"/>
  </properties>
 </tile>
 <tile id="560">
  <properties>
   <property name="name" value="door_wood@0,1"/>
  </properties>
 </tile>
 <tile id="561">
  <properties>
   <property name="name" value="door_wood@1,1"/>
  </properties>
 </tile>
 <tile id="562">
  <properties>
   <property name="name" value="door_steel@0,1"/>
  </properties>
 </tile>
 <tile id="563">
  <properties>
   <property name="name" value="door_steel@1,1"/>
  </properties>
 </tile>
 <tile id="564">
  <properties>
   <property name="name" value="door_lit@0,1"/>
  </properties>
 </tile>
 <tile id="565">
  <properties>
   <property name="name" value="door_lit@1,1"/>
  </properties>
 </tile>
 <tile id="566">
  <properties>
   <property name="name" value="door_blue@0,1"/>
  </properties>
 </tile>
 <tile id="567">
  <properties>
   <property name="name" value="door_blue@1,1"/>
  </properties>
 </tile>
 <tile id="576">
  <properties>
   <property name="name" value="door_wood@0,2"/>
  </properties>
 </tile>
 <tile id="577">
  <properties>
   <property name="name" value="door_wood@1,2"/>
  </properties>
 </tile>
 <tile id="578">
  <properties>
   <property name="name" value="door_steel@0,2"/>
  </properties>
 </tile>
 <tile id="579">
  <properties>
   <property name="name" value="door_steel@1,2"/>
  </properties>
 </tile>
 <tile id="580">
  <properties>
   <property name="name" value="door_lit@0,2"/>
  </properties>
 </tile>
 <tile id="581">
  <properties>
   <property name="name" value="door_lit@1,2"/>
  </properties>
 </tile>
 <tile id="582">
  <properties>
   <property name="name" value="door_blue@0,2"/>
  </properties>
 </tile>
 <tile id="583">
  <properties>
   <property name="name" value="door_blue@1,2"/>
  </properties>
 </tile>
 <tile id="592">
  <properties>
   <property name="name" value="fascia_red_l"/>
  </properties>
 </tile>
 <tile id="593">
  <properties>
   <property name="name" value="fascia_red_c"/>
  </properties>
 </tile>
 <tile id="594">
  <properties>
   <property name="name" value="fascia_red_r"/>
  </properties>
 </tile>
 <tile id="595">
  <properties>
   <property name="name" value="fascia_green_l"/>
  </properties>
 </tile>
 <tile id="596">
  <properties>
   <property name="name" value="fascia_green_c"/>
  </properties>
 </tile>
 <tile id="597">
  <properties>
   <property name="name" value="fascia_green_r"/>
  </properties>
 </tile>
 <tile id="598">
  <properties>
   <property name="name" value="fascia_blue_l"/>
  </properties>
 </tile>
 <tile id="599">
  <properties>
   <property name="name" value="fascia_blue_c"/>
  </properties>
 </tile>
 <tile id="600">
  <properties>
   <property name="name" value="fascia_blue_r"/>
  </properties>
 </tile>
 <tile id="601">
  <properties>
   <property name="name" value="fascia_violet_l"/>
  </properties>
 </tile>
 <tile id="602">
  <properties>
   <property name="name" value="fascia_violet_c"/>
  </properties>
 </tile>
 <tile id="603">
  <properties>
   <property name="name" value="fascia_violet_r"/>
  </properties>
 </tile>
 <tile id="604">
  <properties>
   <property name="name" value="fascia_orange_l"/>
  </properties>
 </tile>
 <tile id="605">
  <properties>
   <property name="name" value="fascia_orange_c"/>
  </properties>
 </tile>
 <tile id="606">
  <properties>
   <property name="name" value="fascia_orange_r"/>
  </properties>
 </tile>
 <tile id="607">
  <properties>
   <property name="name" value="fascia_teal_l"/>
  </properties>
 </tile>
 <tile id="608">
  <properties>
   <property name="name" value="fascia_teal_c"/>
  </properties>
 </tile>
 <tile id="609">
  <properties>
   <property name="name" value="fascia_teal_r"/>
  </properties>
 </tile>
 <tile id="624">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="awn_red_l"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="625">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="awn_red_c"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="626">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="awn_red_r"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="627">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="awn_green_l"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="628">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="awn_green_c"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="629">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="awn_green_r"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="630">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="awn_blue_l"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="631">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="awn_blue_c"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="632">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="awn_blue_r"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="633">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="awn_orange_l"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="634">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="awn_orange_c"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="635">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="awn_orange_r"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="636">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="awn_violet_l"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="637">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="awn_violet_c"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="638">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="awn_violet_r"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="640">
  <properties>
   <property name="name" value="shopwin_day_l@0,0"/>
  </properties>
 </tile>
 <tile id="641">
  <properties>
   <property name="name" value="shopwin_day_c@0,0"/>
  </properties>
 </tile>
 <tile id="642">
  <properties>
   <property name="name" value="shopwin_day_r@0,0"/>
  </properties>
 </tile>
 <tile id="643">
  <properties>
   <property name="name" value="shopdoor_day_l@0,0"/>
  </properties>
 </tile>
 <tile id="644">
  <properties>
   <property name="name" value="shopdoor_day_r@0,0"/>
  </properties>
 </tile>
 <tile id="645">
  <properties>
   <property name="name" value="shopwin_lit_l@0,0"/>
  </properties>
 </tile>
 <tile id="646">
  <properties>
   <property name="name" value="shopwin_lit_c@0,0"/>
  </properties>
 </tile>
 <tile id="647">
  <properties>
   <property name="name" value="shopwin_lit_r@0,0"/>
  </properties>
 </tile>
 <tile id="648">
  <properties>
   <property name="name" value="shopdoor_lit_l@0,0"/>
  </properties>
 </tile>
 <tile id="649">
  <properties>
   <property name="name" value="shopdoor_lit_r@0,0"/>
  </properties>
 </tile>
 <tile id="650">
  <properties>
   <property name="name" value="noren_red"/>
  </properties>
 </tile>
 <tile id="651">
  <properties>
   <property name="name" value="noren_blue"/>
  </properties>
 </tile>
 <tile id="652">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="shutter"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="653">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="plinth"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="654">
  <properties>
   <property name="name" value="lantern"/>
  </properties>
 </tile>
 <tile id="656">
  <properties>
   <property name="name" value="shopwin_day_l@0,1"/>
  </properties>
 </tile>
 <tile id="657">
  <properties>
   <property name="name" value="shopwin_day_c@0,1"/>
  </properties>
 </tile>
 <tile id="658">
  <properties>
   <property name="name" value="shopwin_day_r@0,1"/>
  </properties>
 </tile>
 <tile id="659">
  <properties>
   <property name="name" value="shopdoor_day_l@0,1"/>
  </properties>
 </tile>
 <tile id="660">
  <properties>
   <property name="name" value="shopdoor_day_r@0,1"/>
  </properties>
 </tile>
 <tile id="661">
  <properties>
   <property name="name" value="shopwin_lit_l@0,1"/>
  </properties>
 </tile>
 <tile id="662">
  <properties>
   <property name="name" value="shopwin_lit_c@0,1"/>
  </properties>
 </tile>
 <tile id="663">
  <properties>
   <property name="name" value="shopwin_lit_r@0,1"/>
  </properties>
 </tile>
 <tile id="664">
  <properties>
   <property name="name" value="shopdoor_lit_l@0,1"/>
  </properties>
 </tile>
 <tile id="665">
  <properties>
   <property name="name" value="shopdoor_lit_r@0,1"/>
  </properties>
 </tile>
 <tile id="672">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="ladder_top"/>
   <property name="shape" propertytype="shape" value="ladder"/>
  </properties>
 </tile>
 <tile id="673">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="ladder_mid"/>
   <property name="shape" propertytype="shape" value="ladder"/>
  </properties>
 </tile>
 <tile id="674">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="ladder_bot"/>
   <property name="shape" propertytype="shape" value="ladder"/>
  </properties>
 </tile>
 <tile id="675">
  <properties>
   <property name="name" value="rail_l"/>
  </properties>
 </tile>
 <tile id="676">
  <properties>
   <property name="name" value="rail_m"/>
  </properties>
 </tile>
 <tile id="677">
  <properties>
   <property name="name" value="rail_r"/>
  </properties>
 </tile>
 <tile id="678">
  <properties>
   <property name="name" value="woodrail_l"/>
  </properties>
 </tile>
 <tile id="679">
  <properties>
   <property name="name" value="woodrail_m"/>
  </properties>
 </tile>
 <tile id="680">
  <properties>
   <property name="name" value="woodrail_r"/>
  </properties>
 </tile>
 <tile id="681">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="grating_l"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="682">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="grating_m"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="683">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="grating_r"/>
   <property name="shape" propertytype="shape" value="platform"/>
  </properties>
 </tile>
 <tile id="684">
  <properties>
   <property name="name" value="fence_a"/>
  </properties>
 </tile>
 <tile id="685">
  <properties>
   <property name="name" value="fence_b"/>
  </properties>
 </tile>
 <tile id="686">
  <properties>
   <property name="name" value="pipe_v"/>
  </properties>
 </tile>
 <tile id="687">
  <properties>
   <property name="name" value="pipe_bracket"/>
  </properties>
 </tile>
 <tile id="688">
  <properties>
   <property name="name" value="pipe_elbow"/>
  </properties>
 </tile>
 <tile id="689">
  <properties>
   <property name="name" value="pipe_h"/>
  </properties>
 </tile>
 <tile id="704">
  <properties>
   <property name="name" value="wetwall_0"/>
  </properties>
 </tile>
 <tile id="705">
  <properties>
   <property name="name" value="wetwall_1"/>
  </properties>
 </tile>
 <tile id="706">
  <properties>
   <property name="name" value="wetwall_2"/>
  </properties>
 </tile>
 <tile id="707">
  <properties>
   <property name="name" value="ivy_0"/>
  </properties>
 </tile>
 <tile id="708">
  <properties>
   <property name="name" value="ivy_1"/>
  </properties>
 </tile>
 <tile id="709">
  <properties>
   <property name="name" value="ivy_2"/>
  </properties>
 </tile>
 <tile id="710">
  <properties>
   <property name="name" value="puddle_l"/>
  </properties>
 </tile>
 <tile id="711">
  <properties>
   <property name="name" value="puddle_m"/>
  </properties>
 </tile>
 <tile id="712">
  <properties>
   <property name="name" value="puddle_r"/>
  </properties>
 </tile>
 <tile id="720">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="pave_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="721">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="pave_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="722">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="pave_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="723">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="plaza_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="724">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="plaza_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="725">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="plaza_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="726">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofwet_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="727">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofwet_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="728">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofwet_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="729">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platform_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="730">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platform_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="731">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platform_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="732">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="kerb"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="733">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="734">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="736">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="road_line"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="737">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_a"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="738">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="739">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="manhole"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="740">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="tactile"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="741">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platform_edge"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="742">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="track_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="743">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="track_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="744">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="floorwood"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="745">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="tatami"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="746">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="kitchenfloor"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="747">
  <properties>
   <property name="name" value="wallpaper"/>
  </properties>
 </tile>
 <tile id="748">
  <properties>
   <property name="name" value="wainscot"/>
  </properties>
 </tile>
 <tile id="752">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="pave_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="753">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="pave_4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="754">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="pave_5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="755">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="pave_6"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="756">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="plaza_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="757">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="plaza_4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="758">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="plaza_5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="759">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="plaza_6"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="760">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofwet_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="761">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofwet_4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="762">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofwet_5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="763">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofwet_6"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="764">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platform_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="765">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platform_4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="766">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platform_5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="767">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platform_6"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="768">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="769">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="770">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="771">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="784">
  <properties>
   <property name="name" value="shopwin_day_bread@0,0"/>
  </properties>
 </tile>
 <tile id="785">
  <properties>
   <property name="name" value="shopwin_day_noodles@0,0"/>
  </properties>
 </tile>
 <tile id="786">
  <properties>
   <property name="name" value="shopwin_day_cafe@0,0"/>
  </properties>
 </tile>
 <tile id="787">
  <properties>
   <property name="name" value="shopwin_day_books@0,0"/>
  </properties>
 </tile>
 <tile id="788">
  <properties>
   <property name="name" value="shopwin_day_cameras@0,0"/>
  </properties>
 </tile>
 <tile id="789">
  <properties>
   <property name="name" value="shopwin_day_toys@0,0"/>
  </properties>
 </tile>
 <tile id="790">
  <properties>
   <property name="name" value="shopwin_day_fruit@0,0"/>
  </properties>
 </tile>
 <tile id="800">
  <properties>
   <property name="name" value="shopwin_day_bread@0,1"/>
  </properties>
 </tile>
 <tile id="801">
  <properties>
   <property name="name" value="shopwin_day_noodles@0,1"/>
  </properties>
 </tile>
 <tile id="802">
  <properties>
   <property name="name" value="shopwin_day_cafe@0,1"/>
  </properties>
 </tile>
 <tile id="803">
  <properties>
   <property name="name" value="shopwin_day_books@0,1"/>
  </properties>
 </tile>
 <tile id="804">
  <properties>
   <property name="name" value="shopwin_day_cameras@0,1"/>
  </properties>
 </tile>
 <tile id="805">
  <properties>
   <property name="name" value="shopwin_day_toys@0,1"/>
  </properties>
 </tile>
 <tile id="806">
  <properties>
   <property name="name" value="shopwin_day_fruit@0,1"/>
  </properties>
 </tile>
 <tile id="816">
  <properties>
   <property name="name" value="shopwin_lit_bread@0,0"/>
  </properties>
 </tile>
 <tile id="817">
  <properties>
   <property name="name" value="shopwin_lit_noodles@0,0"/>
  </properties>
 </tile>
 <tile id="818">
  <properties>
   <property name="name" value="shopwin_lit_cafe@0,0"/>
  </properties>
 </tile>
 <tile id="819">
  <properties>
   <property name="name" value="shopwin_lit_books@0,0"/>
  </properties>
 </tile>
 <tile id="820">
  <properties>
   <property name="name" value="shopwin_lit_cameras@0,0"/>
  </properties>
 </tile>
 <tile id="821">
  <properties>
   <property name="name" value="shopwin_lit_toys@0,0"/>
  </properties>
 </tile>
 <tile id="822">
  <properties>
   <property name="name" value="shopwin_lit_fruit@0,0"/>
  </properties>
 </tile>
 <tile id="832">
  <properties>
   <property name="name" value="shopwin_lit_bread@0,1"/>
  </properties>
 </tile>
 <tile id="833">
  <properties>
   <property name="name" value="shopwin_lit_noodles@0,1"/>
  </properties>
 </tile>
 <tile id="834">
  <properties>
   <property name="name" value="shopwin_lit_cafe@0,1"/>
  </properties>
 </tile>
 <tile id="835">
  <properties>
   <property name="name" value="shopwin_lit_books@0,1"/>
  </properties>
 </tile>
 <tile id="836">
  <properties>
   <property name="name" value="shopwin_lit_cameras@0,1"/>
  </properties>
 </tile>
 <tile id="837">
  <properties>
   <property name="name" value="shopwin_lit_toys@0,1"/>
  </properties>
 </tile>
 <tile id="838">
  <properties>
   <property name="name" value="shopwin_lit_fruit@0,1"/>
  </properties>
 </tile>
 <tile id="848">
  <properties>
   <property name="name" value="streetglow_0"/>
  </properties>
 </tile>
 <tile id="849">
  <properties>
   <property name="name" value="streetglow_1"/>
  </properties>
 </tile>
 <tile id="850">
  <properties>
   <property name="name" value="streetglow_2"/>
  </properties>
 </tile>
 <tile id="851">
  <properties>
   <property name="name" value="streetglow_3"/>
  </properties>
 </tile>
 <tile id="852">
  <properties>
   <property name="name" value="streetglow_4"/>
  </properties>
 </tile>
 <tile id="853">
  <properties>
   <property name="name" value="streetglow_5"/>
  </properties>
 </tile>
 <tile id="854">
  <properties>
   <property name="name" value="rooflamp_lit"/>
  </properties>
 </tile>
 <tile id="855">
  <properties>
   <property name="name" value="roofdoor_lit@0,0"/>
  </properties>
 </tile>
 <tile id="856">
  <properties>
   <property name="name" value="roofdoor_lit@1,0"/>
  </properties>
 </tile>
 <tile id="857">
  <properties>
   <property name="name" value="roofdoor_dark@0,0"/>
  </properties>
 </tile>
 <tile id="858">
  <properties>
   <property name="name" value="roofdoor_dark@1,0"/>
  </properties>
 </tile>
 <tile id="871">
  <properties>
   <property name="name" value="roofdoor_lit@0,1"/>
  </properties>
 </tile>
 <tile id="872">
  <properties>
   <property name="name" value="roofdoor_lit@1,1"/>
  </properties>
 </tile>
 <tile id="873">
  <properties>
   <property name="name" value="roofdoor_dark@0,1"/>
  </properties>
 </tile>
 <tile id="874">
  <properties>
   <property name="name" value="roofdoor_dark@1,1"/>
  </properties>
 </tile>
 <tile id="880">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brickdark_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="881">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brickdark_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="882">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brickdark_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="883">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brickdark_v1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="884">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brickdark_v3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="885">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brickdark_v4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="886">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brickdark_v5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="887">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brickgrey_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="888">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brickgrey_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="889">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brickgrey_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="890">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brickgrey_v1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="891">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brickgrey_v3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="892">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brickgrey_v4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="893">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brickgrey_v5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="896">
  <properties>
   <property name="name" value="stationwall_0"/>
  </properties>
 </tile>
 <tile id="897">
  <properties>
   <property name="name" value="stationwall_1"/>
  </properties>
 </tile>
 <tile id="898">
  <properties>
   <property name="name" value="stationwall_2"/>
  </properties>
 </tile>
 <tile id="899">
  <properties>
   <property name="name" value="stationwall_3"/>
  </properties>
 </tile>
 <tile id="900">
  <properties>
   <property name="name" value="stationwall_band"/>
  </properties>
 </tile>
 <tile id="901">
  <properties>
   <property name="name" value="stationwall_foot"/>
  </properties>
 </tile>
 <tile id="902">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stationceiling_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="903">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stationceiling_v"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="904">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stationceiling_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="905">
  <properties>
   <property name="name" value="hall_0"/>
  </properties>
 </tile>
 <tile id="906">
  <properties>
   <property name="name" value="hall_1"/>
  </properties>
 </tile>
 <tile id="907">
  <properties>
   <property name="name" value="hall_2"/>
  </properties>
 </tile>
 <tile id="912">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="913">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="914">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_in_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="915">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_in_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="916">
  <properties>
   <property name="name" value="stairrail_up"/>
  </properties>
 </tile>
 <tile id="917">
  <properties>
   <property name="name" value="stairrail_dn"/>
  </properties>
 </tile>
 <tile id="918">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformface"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="919">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="trackbed_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="920">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="trackbed_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="921">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="trackbed_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="928">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="929">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="930">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="931">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="932">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="933">
  <properties>
   <property name="name" value="roompaper"/>
  </properties>
 </tile>
 <tile id="934">
  <properties>
   <property name="name" value="roompaper_top"/>
  </properties>
 </tile>
 <tile id="935">
  <properties>
   <property name="name" value="roomboards"/>
  </properties>
 </tile>
 <tile id="936">
  <properties>
   <property name="name" value="roomboards_foot"/>
  </properties>
 </tile>
 <tile id="937">
  <properties>
   <property name="name" value="roommat_c"/>
  </properties>
 </tile>
 <tile id="938">
  <properties>
   <property name="name" value="roommat_l"/>
  </properties>
 </tile>
 <tile id="939">
  <properties>
   <property name="name" value="roombath_wall"/>
  </properties>
 </tile>
 <tile id="940">
  <properties>
   <property name="name" value="roombath_band"/>
  </properties>
 </tile>
 <tile id="941">
  <properties>
   <property name="name" value="roombath_floor"/>
  </properties>
 </tile>
 <tile id="944">
  <properties>
   <property name="name" value="roomshade"/>
  </properties>
 </tile>
 <tile id="945">
  <properties>
   <property name="name" value="laundry_lit@0,0"/>
  </properties>
 </tile>
 <tile id="946">
  <properties>
   <property name="name" value="laundry_lit@1,0"/>
  </properties>
 </tile>
 <tile id="947">
  <properties>
   <property name="name" value="laundry_lit@2,0"/>
  </properties>
 </tile>
 <tile id="948">
  <properties>
   <property name="name" value="laundry_lit@3,0"/>
  </properties>
 </tile>
 <tile id="949">
  <properties>
   <property name="name" value="laundry_lit@4,0"/>
  </properties>
 </tile>
 <tile id="950">
  <properties>
   <property name="name" value="laundry_lit@5,0"/>
  </properties>
 </tile>
 <tile id="951">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="kerbstone"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="952">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="953">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="954">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="955">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="956">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stonewall_a"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="957">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stonewall_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="961">
  <properties>
   <property name="name" value="laundry_lit@0,1"/>
  </properties>
 </tile>
 <tile id="962">
  <properties>
   <property name="name" value="laundry_lit@1,1"/>
  </properties>
 </tile>
 <tile id="963">
  <properties>
   <property name="name" value="laundry_lit@2,1"/>
  </properties>
 </tile>
 <tile id="964">
  <properties>
   <property name="name" value="laundry_lit@3,1"/>
  </properties>
 </tile>
 <tile id="965">
  <properties>
   <property name="name" value="laundry_lit@4,1"/>
  </properties>
 </tile>
 <tile id="966">
  <properties>
   <property name="name" value="laundry_lit@5,1"/>
  </properties>
 </tile>
 <tile id="977">
  <properties>
   <property name="name" value="laundry_lit@0,2"/>
  </properties>
 </tile>
 <tile id="978">
  <properties>
   <property name="name" value="laundry_lit@1,2"/>
  </properties>
 </tile>
 <tile id="979">
  <properties>
   <property name="name" value="laundry_lit@2,2"/>
  </properties>
 </tile>
 <tile id="980">
  <properties>
   <property name="name" value="laundry_lit@3,2"/>
  </properties>
 </tile>
 <tile id="981">
  <properties>
   <property name="name" value="laundry_lit@4,2"/>
  </properties>
 </tile>
 <tile id="982">
  <properties>
   <property name="name" value="laundry_lit@5,2"/>
  </properties>
 </tile>
 <tile id="992">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="carfloor"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="993">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carroof"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="994">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carend_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="995">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carend_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="996">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="cardark"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="896">
  <properties>
   <property name="name" value="stationwall_0"/>
  </properties>
 </tile>
 <tile id="897">
  <properties>
   <property name="name" value="stationwall_1"/>
  </properties>
 </tile>
 <tile id="898">
  <properties>
   <property name="name" value="stationwall_2"/>
  </properties>
 </tile>
 <tile id="899">
  <properties>
   <property name="name" value="stationwall_3"/>
  </properties>
 </tile>
 <tile id="900">
  <properties>
   <property name="name" value="stationwall_band"/>
  </properties>
 </tile>
 <tile id="901">
  <properties>
   <property name="name" value="stationwall_foot"/>
  </properties>
 </tile>
 <tile id="902">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stationceiling_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="903">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stationceiling_v"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="904">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stationceiling_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="905">
  <properties>
   <property name="name" value="hall_0"/>
  </properties>
 </tile>
 <tile id="906">
  <properties>
   <property name="name" value="hall_1"/>
  </properties>
 </tile>
 <tile id="907">
  <properties>
   <property name="name" value="hall_2"/>
  </properties>
 </tile>
 <tile id="912">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="913">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="914">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_in_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="915">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_in_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="916">
  <properties>
   <property name="name" value="stairrail_up"/>
  </properties>
 </tile>
 <tile id="917">
  <properties>
   <property name="name" value="stairrail_dn"/>
  </properties>
 </tile>
 <tile id="918">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformface"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="919">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformfloor_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="920">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformfloor_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="921">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformfloor_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="922">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="trackbed_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="923">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="trackbed_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="924">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="trackbed_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="928">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="929">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="930">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="931">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="932">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="933">
  <properties>
   <property name="name" value="roompaper"/>
  </properties>
 </tile>
 <tile id="934">
  <properties>
   <property name="name" value="roompaper_top"/>
  </properties>
 </tile>
 <tile id="935">
  <properties>
   <property name="name" value="roomboards"/>
  </properties>
 </tile>
 <tile id="936">
  <properties>
   <property name="name" value="roomboards_foot"/>
  </properties>
 </tile>
 <tile id="937">
  <properties>
   <property name="name" value="roommat_c"/>
  </properties>
 </tile>
 <tile id="938">
  <properties>
   <property name="name" value="roommat_l"/>
  </properties>
 </tile>
 <tile id="939">
  <properties>
   <property name="name" value="roombath_wall"/>
  </properties>
 </tile>
 <tile id="940">
  <properties>
   <property name="name" value="roombath_band"/>
  </properties>
 </tile>
 <tile id="941">
  <properties>
   <property name="name" value="roombath_floor"/>
  </properties>
 </tile>
 <tile id="942">
  <properties>
   <property name="name" value="roomshade_l"/>
  </properties>
 </tile>
 <tile id="943">
  <properties>
   <property name="name" value="roomshade_r"/>
  </properties>
 </tile>
 <tile id="944">
  <properties>
   <property name="name" value="roomshade_t"/>
  </properties>
 </tile>
 <tile id="960">
  <properties>
   <property name="name" value="laundry_lit@0,0"/>
  </properties>
 </tile>
 <tile id="961">
  <properties>
   <property name="name" value="laundry_lit@1,0"/>
  </properties>
 </tile>
 <tile id="962">
  <properties>
   <property name="name" value="laundry_lit@2,0"/>
  </properties>
 </tile>
 <tile id="963">
  <properties>
   <property name="name" value="laundry_lit@3,0"/>
  </properties>
 </tile>
 <tile id="964">
  <properties>
   <property name="name" value="laundry_lit@4,0"/>
  </properties>
 </tile>
 <tile id="965">
  <properties>
   <property name="name" value="laundry_lit@5,0"/>
  </properties>
 </tile>
 <tile id="966">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="kerbstone"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="967">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="darkpave_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="968">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="darkpave_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="969">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="darkpave_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="970">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="971">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="972">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="973">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="974">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stonewall_a"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="975">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stonewall_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="976">
  <properties>
   <property name="name" value="laundry_lit@0,1"/>
  </properties>
 </tile>
 <tile id="977">
  <properties>
   <property name="name" value="laundry_lit@1,1"/>
  </properties>
 </tile>
 <tile id="978">
  <properties>
   <property name="name" value="laundry_lit@2,1"/>
  </properties>
 </tile>
 <tile id="979">
  <properties>
   <property name="name" value="laundry_lit@3,1"/>
  </properties>
 </tile>
 <tile id="980">
  <properties>
   <property name="name" value="laundry_lit@4,1"/>
  </properties>
 </tile>
 <tile id="981">
  <properties>
   <property name="name" value="laundry_lit@5,1"/>
  </properties>
 </tile>
 <tile id="992">
  <properties>
   <property name="name" value="laundry_lit@0,2"/>
  </properties>
 </tile>
 <tile id="993">
  <properties>
   <property name="name" value="laundry_lit@1,2"/>
  </properties>
 </tile>
 <tile id="994">
  <properties>
   <property name="name" value="laundry_lit@2,2"/>
  </properties>
 </tile>
 <tile id="995">
  <properties>
   <property name="name" value="laundry_lit@3,2"/>
  </properties>
 </tile>
 <tile id="996">
  <properties>
   <property name="name" value="laundry_lit@4,2"/>
  </properties>
 </tile>
 <tile id="997">
  <properties>
   <property name="name" value="laundry_lit@5,2"/>
  </properties>
 </tile>
 <tile id="1008">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="carfloor"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1009">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carroof"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1010">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carend_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1011">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carend_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1012">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="cardark"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="896">
  <properties>
   <property name="name" value="stationwall_0"/>
  </properties>
 </tile>
 <tile id="897">
  <properties>
   <property name="name" value="stationwall_1"/>
  </properties>
 </tile>
 <tile id="898">
  <properties>
   <property name="name" value="stationwall_2"/>
  </properties>
 </tile>
 <tile id="899">
  <properties>
   <property name="name" value="stationwall_3"/>
  </properties>
 </tile>
 <tile id="900">
  <properties>
   <property name="name" value="stationwall_band"/>
  </properties>
 </tile>
 <tile id="901">
  <properties>
   <property name="name" value="stationwall_foot"/>
  </properties>
 </tile>
 <tile id="902">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stationceiling_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="903">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stationceiling_v"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="904">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stationceiling_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="905">
  <properties>
   <property name="name" value="hall_0"/>
  </properties>
 </tile>
 <tile id="906">
  <properties>
   <property name="name" value="hall_1"/>
  </properties>
 </tile>
 <tile id="907">
  <properties>
   <property name="name" value="hall_2"/>
  </properties>
 </tile>
 <tile id="912">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="913">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="914">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_in_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="915">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_in_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="916">
  <properties>
   <property name="name" value="stairrail_up"/>
  </properties>
 </tile>
 <tile id="917">
  <properties>
   <property name="name" value="stairrail_dn"/>
  </properties>
 </tile>
 <tile id="918">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformface"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="919">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformfloor_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="920">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformfloor_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="921">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformfloor_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="922">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformnear_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="923">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformnear_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="924">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformnear_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="925">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="trackbed_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="926">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="trackbed_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="927">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="trackbed_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="928">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="929">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="930">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="931">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="932">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="933">
  <properties>
   <property name="name" value="roompaper"/>
  </properties>
 </tile>
 <tile id="934">
  <properties>
   <property name="name" value="roompaper_top"/>
  </properties>
 </tile>
 <tile id="935">
  <properties>
   <property name="name" value="roomboards"/>
  </properties>
 </tile>
 <tile id="936">
  <properties>
   <property name="name" value="roomboards_foot"/>
  </properties>
 </tile>
 <tile id="937">
  <properties>
   <property name="name" value="roommat_c"/>
  </properties>
 </tile>
 <tile id="938">
  <properties>
   <property name="name" value="roommat_l"/>
  </properties>
 </tile>
 <tile id="939">
  <properties>
   <property name="name" value="roombath_wall"/>
  </properties>
 </tile>
 <tile id="940">
  <properties>
   <property name="name" value="roombath_band"/>
  </properties>
 </tile>
 <tile id="941">
  <properties>
   <property name="name" value="roombath_floor"/>
  </properties>
 </tile>
 <tile id="942">
  <properties>
   <property name="name" value="roomshade_l"/>
  </properties>
 </tile>
 <tile id="943">
  <properties>
   <property name="name" value="roomshade_r"/>
  </properties>
 </tile>
 <tile id="944">
  <properties>
   <property name="name" value="roomshade_t"/>
  </properties>
 </tile>
 <tile id="960">
  <properties>
   <property name="name" value="laundry_lit@0,0"/>
  </properties>
 </tile>
 <tile id="961">
  <properties>
   <property name="name" value="laundry_lit@1,0"/>
  </properties>
 </tile>
 <tile id="962">
  <properties>
   <property name="name" value="laundry_lit@2,0"/>
  </properties>
 </tile>
 <tile id="963">
  <properties>
   <property name="name" value="laundry_lit@3,0"/>
  </properties>
 </tile>
 <tile id="964">
  <properties>
   <property name="name" value="laundry_lit@4,0"/>
  </properties>
 </tile>
 <tile id="965">
  <properties>
   <property name="name" value="laundry_lit@5,0"/>
  </properties>
 </tile>
 <tile id="966">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="kerbstone"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="967">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="darkpave_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="968">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="darkpave_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="969">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="darkpave_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="970">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="971">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="972">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="973">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="974">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stonewall_a"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="975">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stonewall_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="976">
  <properties>
   <property name="name" value="laundry_lit@0,1"/>
  </properties>
 </tile>
 <tile id="977">
  <properties>
   <property name="name" value="laundry_lit@1,1"/>
  </properties>
 </tile>
 <tile id="978">
  <properties>
   <property name="name" value="laundry_lit@2,1"/>
  </properties>
 </tile>
 <tile id="979">
  <properties>
   <property name="name" value="laundry_lit@3,1"/>
  </properties>
 </tile>
 <tile id="980">
  <properties>
   <property name="name" value="laundry_lit@4,1"/>
  </properties>
 </tile>
 <tile id="981">
  <properties>
   <property name="name" value="laundry_lit@5,1"/>
  </properties>
 </tile>
 <tile id="992">
  <properties>
   <property name="name" value="laundry_lit@0,2"/>
  </properties>
 </tile>
 <tile id="993">
  <properties>
   <property name="name" value="laundry_lit@1,2"/>
  </properties>
 </tile>
 <tile id="994">
  <properties>
   <property name="name" value="laundry_lit@2,2"/>
  </properties>
 </tile>
 <tile id="995">
  <properties>
   <property name="name" value="laundry_lit@3,2"/>
  </properties>
 </tile>
 <tile id="996">
  <properties>
   <property name="name" value="laundry_lit@4,2"/>
  </properties>
 </tile>
 <tile id="997">
  <properties>
   <property name="name" value="laundry_lit@5,2"/>
  </properties>
 </tile>
 <tile id="1008">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="carfloor"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1009">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carroof"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1010">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carend_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1011">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carend_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1012">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="cardark"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="896">
  <properties>
   <property name="name" value="stationwall_0"/>
  </properties>
 </tile>
 <tile id="897">
  <properties>
   <property name="name" value="stationwall_1"/>
  </properties>
 </tile>
 <tile id="898">
  <properties>
   <property name="name" value="stationwall_2"/>
  </properties>
 </tile>
 <tile id="899">
  <properties>
   <property name="name" value="stationwall_3"/>
  </properties>
 </tile>
 <tile id="900">
  <properties>
   <property name="name" value="stationwall_band"/>
  </properties>
 </tile>
 <tile id="901">
  <properties>
   <property name="name" value="stationwall_foot"/>
  </properties>
 </tile>
 <tile id="902">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stationceiling_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="903">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stationceiling_v"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="904">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stationceiling_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="905">
  <properties>
   <property name="name" value="hall_0"/>
  </properties>
 </tile>
 <tile id="906">
  <properties>
   <property name="name" value="hall_1"/>
  </properties>
 </tile>
 <tile id="907">
  <properties>
   <property name="name" value="hall_2"/>
  </properties>
 </tile>
 <tile id="912">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="913">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="914">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_in_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="915">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_in_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="916">
  <properties>
   <property name="name" value="stairrail_up"/>
  </properties>
 </tile>
 <tile id="917">
  <properties>
   <property name="name" value="stairrail_dn"/>
  </properties>
 </tile>
 <tile id="918">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformface"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="919">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformfloor_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="920">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformfloor_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="921">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformfloor_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="922">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformnear_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="923">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformnear_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="924">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformnear_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="925">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="trackbed_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="926">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="trackbed_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="928">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="929">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="930">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="931">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="932">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="933">
  <properties>
   <property name="name" value="roompaper"/>
  </properties>
 </tile>
 <tile id="934">
  <properties>
   <property name="name" value="roompaper_top"/>
  </properties>
 </tile>
 <tile id="935">
  <properties>
   <property name="name" value="roomboards"/>
  </properties>
 </tile>
 <tile id="936">
  <properties>
   <property name="name" value="roomboards_foot"/>
  </properties>
 </tile>
 <tile id="937">
  <properties>
   <property name="name" value="roommat_c"/>
  </properties>
 </tile>
 <tile id="938">
  <properties>
   <property name="name" value="roommat_l"/>
  </properties>
 </tile>
 <tile id="939">
  <properties>
   <property name="name" value="roombath_wall"/>
  </properties>
 </tile>
 <tile id="940">
  <properties>
   <property name="name" value="roombath_band"/>
  </properties>
 </tile>
 <tile id="941">
  <properties>
   <property name="name" value="roombath_floor"/>
  </properties>
 </tile>
 <tile id="942">
  <properties>
   <property name="name" value="roomshade_l"/>
  </properties>
 </tile>
 <tile id="943">
  <properties>
   <property name="name" value="roomshade_r"/>
  </properties>
 </tile>
 <tile id="944">
  <properties>
   <property name="name" value="roomshade_t"/>
  </properties>
 </tile>
 <tile id="960">
  <properties>
   <property name="name" value="laundry_lit@0,0"/>
  </properties>
 </tile>
 <tile id="961">
  <properties>
   <property name="name" value="laundry_lit@1,0"/>
  </properties>
 </tile>
 <tile id="962">
  <properties>
   <property name="name" value="laundry_lit@2,0"/>
  </properties>
 </tile>
 <tile id="963">
  <properties>
   <property name="name" value="laundry_lit@3,0"/>
  </properties>
 </tile>
 <tile id="964">
  <properties>
   <property name="name" value="laundry_lit@4,0"/>
  </properties>
 </tile>
 <tile id="965">
  <properties>
   <property name="name" value="laundry_lit@5,0"/>
  </properties>
 </tile>
 <tile id="966">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="kerbstone"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="967">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="darkpave_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="968">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="darkpave_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="969">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="darkpave_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="970">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="971">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="972">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="973">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="974">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stonewall_a"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="975">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stonewall_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="976">
  <properties>
   <property name="name" value="laundry_lit@0,1"/>
  </properties>
 </tile>
 <tile id="977">
  <properties>
   <property name="name" value="laundry_lit@1,1"/>
  </properties>
 </tile>
 <tile id="978">
  <properties>
   <property name="name" value="laundry_lit@2,1"/>
  </properties>
 </tile>
 <tile id="979">
  <properties>
   <property name="name" value="laundry_lit@3,1"/>
  </properties>
 </tile>
 <tile id="980">
  <properties>
   <property name="name" value="laundry_lit@4,1"/>
  </properties>
 </tile>
 <tile id="981">
  <properties>
   <property name="name" value="laundry_lit@5,1"/>
  </properties>
 </tile>
 <tile id="992">
  <properties>
   <property name="name" value="laundry_lit@0,2"/>
  </properties>
 </tile>
 <tile id="993">
  <properties>
   <property name="name" value="laundry_lit@1,2"/>
  </properties>
 </tile>
 <tile id="994">
  <properties>
   <property name="name" value="laundry_lit@2,2"/>
  </properties>
 </tile>
 <tile id="995">
  <properties>
   <property name="name" value="laundry_lit@3,2"/>
  </properties>
 </tile>
 <tile id="996">
  <properties>
   <property name="name" value="laundry_lit@4,2"/>
  </properties>
 </tile>
 <tile id="997">
  <properties>
   <property name="name" value="laundry_lit@5,2"/>
  </properties>
 </tile>
 <tile id="1008">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="carfloor"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1009">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carroof"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1010">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carend_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1011">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carend_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1012">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="cardark"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1013">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carnight"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="896">
  <properties>
   <property name="name" value="stationwall_0"/>
  </properties>
 </tile>
 <tile id="897">
  <properties>
   <property name="name" value="stationwall_1"/>
  </properties>
 </tile>
 <tile id="898">
  <properties>
   <property name="name" value="stationwall_2"/>
  </properties>
 </tile>
 <tile id="899">
  <properties>
   <property name="name" value="stationwall_3"/>
  </properties>
 </tile>
 <tile id="900">
  <properties>
   <property name="name" value="stationwall_band"/>
  </properties>
 </tile>
 <tile id="901">
  <properties>
   <property name="name" value="stationwall_foot"/>
  </properties>
 </tile>
 <tile id="902">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stationceiling_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="903">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stationceiling_v"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="904">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stationceiling_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="905">
  <properties>
   <property name="name" value="hall_0"/>
  </properties>
 </tile>
 <tile id="906">
  <properties>
   <property name="name" value="hall_1"/>
  </properties>
 </tile>
 <tile id="907">
  <properties>
   <property name="name" value="hall_2"/>
  </properties>
 </tile>
 <tile id="912">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="913">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="914">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_in_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="915">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_in_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="916">
  <properties>
   <property name="name" value="stairrail_up"/>
  </properties>
 </tile>
 <tile id="917">
  <properties>
   <property name="name" value="stairrail_dn"/>
  </properties>
 </tile>
 <tile id="918">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformface"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="919">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformfloor_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="920">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformfloor_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="921">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformfloor_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="922">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformnear_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="923">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformnear_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="924">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformnear_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="925">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="trackbed_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="926">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="trackbed_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="928">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="929">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="930">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="931">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="932">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="933">
  <properties>
   <property name="name" value="roompaper"/>
  </properties>
 </tile>
 <tile id="934">
  <properties>
   <property name="name" value="roompaper_top"/>
  </properties>
 </tile>
 <tile id="935">
  <properties>
   <property name="name" value="roomboards"/>
  </properties>
 </tile>
 <tile id="936">
  <properties>
   <property name="name" value="roomboards_foot"/>
  </properties>
 </tile>
 <tile id="937">
  <properties>
   <property name="name" value="roommat_c"/>
  </properties>
 </tile>
 <tile id="938">
  <properties>
   <property name="name" value="roommat_l"/>
  </properties>
 </tile>
 <tile id="939">
  <properties>
   <property name="name" value="roombath_wall"/>
  </properties>
 </tile>
 <tile id="940">
  <properties>
   <property name="name" value="roombath_band"/>
  </properties>
 </tile>
 <tile id="941">
  <properties>
   <property name="name" value="roombath_floor"/>
  </properties>
 </tile>
 <tile id="942">
  <properties>
   <property name="name" value="roomshade_l"/>
  </properties>
 </tile>
 <tile id="943">
  <properties>
   <property name="name" value="roomshade_r"/>
  </properties>
 </tile>
 <tile id="944">
  <properties>
   <property name="name" value="roomshade_t"/>
  </properties>
 </tile>
 <tile id="960">
  <properties>
   <property name="name" value="laundry_lit@0,0"/>
  </properties>
 </tile>
 <tile id="961">
  <properties>
   <property name="name" value="laundry_lit@1,0"/>
  </properties>
 </tile>
 <tile id="962">
  <properties>
   <property name="name" value="laundry_lit@2,0"/>
  </properties>
 </tile>
 <tile id="963">
  <properties>
   <property name="name" value="laundry_lit@3,0"/>
  </properties>
 </tile>
 <tile id="964">
  <properties>
   <property name="name" value="laundry_lit@4,0"/>
  </properties>
 </tile>
 <tile id="965">
  <properties>
   <property name="name" value="laundry_lit@5,0"/>
  </properties>
 </tile>
 <tile id="966">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="kerbstone"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="967">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="darkpave_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="968">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="darkpave_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="969">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="darkpave_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="970">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="971">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="972">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="973">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="974">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stonewall_a"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="975">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stonewall_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="976">
  <properties>
   <property name="name" value="laundry_lit@0,1"/>
  </properties>
 </tile>
 <tile id="977">
  <properties>
   <property name="name" value="laundry_lit@1,1"/>
  </properties>
 </tile>
 <tile id="978">
  <properties>
   <property name="name" value="laundry_lit@2,1"/>
  </properties>
 </tile>
 <tile id="979">
  <properties>
   <property name="name" value="laundry_lit@3,1"/>
  </properties>
 </tile>
 <tile id="980">
  <properties>
   <property name="name" value="laundry_lit@4,1"/>
  </properties>
 </tile>
 <tile id="981">
  <properties>
   <property name="name" value="laundry_lit@5,1"/>
  </properties>
 </tile>
 <tile id="992">
  <properties>
   <property name="name" value="laundry_lit@0,2"/>
  </properties>
 </tile>
 <tile id="993">
  <properties>
   <property name="name" value="laundry_lit@1,2"/>
  </properties>
 </tile>
 <tile id="994">
  <properties>
   <property name="name" value="laundry_lit@2,2"/>
  </properties>
 </tile>
 <tile id="995">
  <properties>
   <property name="name" value="laundry_lit@3,2"/>
  </properties>
 </tile>
 <tile id="996">
  <properties>
   <property name="name" value="laundry_lit@4,2"/>
  </properties>
 </tile>
 <tile id="997">
  <properties>
   <property name="name" value="laundry_lit@5,2"/>
  </properties>
 </tile>
 <tile id="1008">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="carfloor"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1009">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carroof"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1010">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carend_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1011">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carend_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1012">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="cardark"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1013">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carnight"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="896">
  <properties>
   <property name="name" value="stationwall_0"/>
  </properties>
 </tile>
 <tile id="897">
  <properties>
   <property name="name" value="stationwall_1"/>
  </properties>
 </tile>
 <tile id="898">
  <properties>
   <property name="name" value="stationwall_2"/>
  </properties>
 </tile>
 <tile id="899">
  <properties>
   <property name="name" value="stationwall_3"/>
  </properties>
 </tile>
 <tile id="900">
  <properties>
   <property name="name" value="stationwall_band"/>
  </properties>
 </tile>
 <tile id="901">
  <properties>
   <property name="name" value="stationwall_foot"/>
  </properties>
 </tile>
 <tile id="902">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stationceiling_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="903">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stationceiling_v"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="904">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stationceiling_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="905">
  <properties>
   <property name="name" value="hall_0"/>
  </properties>
 </tile>
 <tile id="906">
  <properties>
   <property name="name" value="hall_1"/>
  </properties>
 </tile>
 <tile id="907">
  <properties>
   <property name="name" value="hall_2"/>
  </properties>
 </tile>
 <tile id="912">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_up"/>
   <property name="shape" propertytype="shape" value="slope-up"/>
  </properties>
 </tile>
 <tile id="913">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_dn"/>
   <property name="shape" propertytype="shape" value="slope-down"/>
  </properties>
 </tile>
 <tile id="914">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_in_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="915">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stairs_in_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="916">
  <properties>
   <property name="name" value="stairrail_up"/>
  </properties>
 </tile>
 <tile id="917">
  <properties>
   <property name="name" value="stairrail_dn"/>
  </properties>
 </tile>
 <tile id="918">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformface"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="919">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformfloor_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="920">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformfloor_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="921">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformfloor_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="922">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformnear_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="923">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformnear_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="924">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="platformnear_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="925">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="trackbed_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="926">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="trackbed_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="928">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_t"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="929">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="930">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="931">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="932">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="roomcut_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="933">
  <properties>
   <property name="name" value="roompaper"/>
  </properties>
 </tile>
 <tile id="934">
  <properties>
   <property name="name" value="roompaper_top"/>
  </properties>
 </tile>
 <tile id="935">
  <properties>
   <property name="name" value="roomboards"/>
  </properties>
 </tile>
 <tile id="936">
  <properties>
   <property name="name" value="roomboards_foot"/>
  </properties>
 </tile>
 <tile id="937">
  <properties>
   <property name="name" value="roommat_c"/>
  </properties>
 </tile>
 <tile id="938">
  <properties>
   <property name="name" value="roommat_l"/>
  </properties>
 </tile>
 <tile id="939">
  <properties>
   <property name="name" value="roombath_wall"/>
  </properties>
 </tile>
 <tile id="940">
  <properties>
   <property name="name" value="roombath_band"/>
  </properties>
 </tile>
 <tile id="941">
  <properties>
   <property name="name" value="roombath_floor"/>
  </properties>
 </tile>
 <tile id="942">
  <properties>
   <property name="name" value="roomshade_l"/>
  </properties>
 </tile>
 <tile id="943">
  <properties>
   <property name="name" value="roomshade_r"/>
  </properties>
 </tile>
 <tile id="944">
  <properties>
   <property name="name" value="roomshade_t"/>
  </properties>
 </tile>
 <tile id="960">
  <properties>
   <property name="name" value="laundry_lit@0,0"/>
  </properties>
 </tile>
 <tile id="961">
  <properties>
   <property name="name" value="laundry_lit@1,0"/>
  </properties>
 </tile>
 <tile id="962">
  <properties>
   <property name="name" value="laundry_lit@2,0"/>
  </properties>
 </tile>
 <tile id="963">
  <properties>
   <property name="name" value="laundry_lit@3,0"/>
  </properties>
 </tile>
 <tile id="964">
  <properties>
   <property name="name" value="laundry_lit@4,0"/>
  </properties>
 </tile>
 <tile id="965">
  <properties>
   <property name="name" value="laundry_lit@5,0"/>
  </properties>
 </tile>
 <tile id="966">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="kerbstone"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="967">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="darkpave_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="968">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="darkpave_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="969">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="darkpave_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="970">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="971">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="972">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="973">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="darkroad_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="974">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stonewall_a"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="975">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="stonewall_b"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="976">
  <properties>
   <property name="name" value="laundry_lit@0,1"/>
  </properties>
 </tile>
 <tile id="977">
  <properties>
   <property name="name" value="laundry_lit@1,1"/>
  </properties>
 </tile>
 <tile id="978">
  <properties>
   <property name="name" value="laundry_lit@2,1"/>
  </properties>
 </tile>
 <tile id="979">
  <properties>
   <property name="name" value="laundry_lit@3,1"/>
  </properties>
 </tile>
 <tile id="980">
  <properties>
   <property name="name" value="laundry_lit@4,1"/>
  </properties>
 </tile>
 <tile id="981">
  <properties>
   <property name="name" value="laundry_lit@5,1"/>
  </properties>
 </tile>
 <tile id="992">
  <properties>
   <property name="name" value="laundry_lit@0,2"/>
  </properties>
 </tile>
 <tile id="993">
  <properties>
   <property name="name" value="laundry_lit@1,2"/>
  </properties>
 </tile>
 <tile id="994">
  <properties>
   <property name="name" value="laundry_lit@2,2"/>
  </properties>
 </tile>
 <tile id="995">
  <properties>
   <property name="name" value="laundry_lit@3,2"/>
  </properties>
 </tile>
 <tile id="996">
  <properties>
   <property name="name" value="laundry_lit@4,2"/>
  </properties>
 </tile>
 <tile id="997">
  <properties>
   <property name="name" value="laundry_lit@5,2"/>
  </properties>
 </tile>
 <tile id="1008">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="carfloor"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1009">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carroof"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1010">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carend_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1011">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carend_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1012">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="cardark"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1013">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="carnight"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1024">
  <properties>
   <property name="name" value="shopwin_day_bread_b@0,0"/>
  </properties>
 </tile>
 <tile id="1025">
  <properties>
   <property name="name" value="shopwin_day_noodles_b@0,0"/>
  </properties>
 </tile>
 <tile id="1026">
  <properties>
   <property name="name" value="shopwin_day_cafe_b@0,0"/>
  </properties>
 </tile>
 <tile id="1027">
  <properties>
   <property name="name" value="shopwin_day_books_b@0,0"/>
  </properties>
 </tile>
 <tile id="1028">
  <properties>
   <property name="name" value="shopwin_day_cameras_b@0,0"/>
  </properties>
 </tile>
 <tile id="1029">
  <properties>
   <property name="name" value="shopwin_day_toys_b@0,0"/>
  </properties>
 </tile>
 <tile id="1030">
  <properties>
   <property name="name" value="shopwin_day_fruit_b@0,0"/>
  </properties>
 </tile>
 <tile id="1031">
  <properties>
   <property name="name" value="shopwin_day_clothes@0,0"/>
  </properties>
 </tile>
 <tile id="1032">
  <properties>
   <property name="name" value="shopwin_day_clothes_b@0,0"/>
  </properties>
 </tile>
 <tile id="1033">
  <properties>
   <property name="name" value="shopwin_day_flowers@0,0"/>
  </properties>
 </tile>
 <tile id="1034">
  <properties>
   <property name="name" value="shopwin_day_flowers_b@0,0"/>
  </properties>
 </tile>
 <tile id="1035">
  <properties>
   <property name="name" value="shopwin_day_guest_a@0,0"/>
  </properties>
 </tile>
 <tile id="1036">
  <properties>
   <property name="name" value="shopwin_day_guest_b@0,0"/>
  </properties>
 </tile>
 <tile id="1037">
  <properties>
   <property name="name" value="shopwin_day_guest_c@0,0"/>
  </properties>
 </tile>
 <tile id="1038">
  <properties>
   <property name="name" value="shopwin_day_poster@0,0"/>
  </properties>
 </tile>
 <tile id="1040">
  <properties>
   <property name="name" value="shopwin_day_bread_b@0,1"/>
  </properties>
 </tile>
 <tile id="1041">
  <properties>
   <property name="name" value="shopwin_day_noodles_b@0,1"/>
  </properties>
 </tile>
 <tile id="1042">
  <properties>
   <property name="name" value="shopwin_day_cafe_b@0,1"/>
  </properties>
 </tile>
 <tile id="1043">
  <properties>
   <property name="name" value="shopwin_day_books_b@0,1"/>
  </properties>
 </tile>
 <tile id="1044">
  <properties>
   <property name="name" value="shopwin_day_cameras_b@0,1"/>
  </properties>
 </tile>
 <tile id="1045">
  <properties>
   <property name="name" value="shopwin_day_toys_b@0,1"/>
  </properties>
 </tile>
 <tile id="1046">
  <properties>
   <property name="name" value="shopwin_day_fruit_b@0,1"/>
  </properties>
 </tile>
 <tile id="1047">
  <properties>
   <property name="name" value="shopwin_day_clothes@0,1"/>
  </properties>
 </tile>
 <tile id="1048">
  <properties>
   <property name="name" value="shopwin_day_clothes_b@0,1"/>
  </properties>
 </tile>
 <tile id="1049">
  <properties>
   <property name="name" value="shopwin_day_flowers@0,1"/>
  </properties>
 </tile>
 <tile id="1050">
  <properties>
   <property name="name" value="shopwin_day_flowers_b@0,1"/>
  </properties>
 </tile>
 <tile id="1051">
  <properties>
   <property name="name" value="shopwin_day_guest_a@0,1"/>
  </properties>
 </tile>
 <tile id="1052">
  <properties>
   <property name="name" value="shopwin_day_guest_b@0,1"/>
  </properties>
 </tile>
 <tile id="1053">
  <properties>
   <property name="name" value="shopwin_day_guest_c@0,1"/>
  </properties>
 </tile>
 <tile id="1054">
  <properties>
   <property name="name" value="shopwin_day_poster@0,1"/>
  </properties>
 </tile>
 <tile id="1056">
  <properties>
   <property name="name" value="bay_blind@0,0"/>
  </properties>
 </tile>
 <tile id="1057">
  <properties>
   <property name="name" value="bay_blind@1,0"/>
  </properties>
 </tile>
 <tile id="1058">
  <properties>
   <property name="name" value="bay_open@0,0"/>
  </properties>
 </tile>
 <tile id="1059">
  <properties>
   <property name="name" value="bay_open@1,0"/>
  </properties>
 </tile>
 <tile id="1060">
  <properties>
   <property name="name" value="bay_cat@0,0"/>
  </properties>
 </tile>
 <tile id="1061">
  <properties>
   <property name="name" value="bay_cat@1,0"/>
  </properties>
 </tile>
 <tile id="1062">
  <properties>
   <property name="name" value="bay_reader@0,0"/>
  </properties>
 </tile>
 <tile id="1063">
  <properties>
   <property name="name" value="bay_reader@1,0"/>
  </properties>
 </tile>
 <tile id="1064">
  <properties>
   <property name="name" value="bay_futon@0,0"/>
  </properties>
 </tile>
 <tile id="1065">
  <properties>
   <property name="name" value="bay_futon@1,0"/>
  </properties>
 </tile>
 <tile id="1066">
  <properties>
   <property name="name" value="bay_pots@0,0"/>
  </properties>
 </tile>
 <tile id="1067">
  <properties>
   <property name="name" value="bay_pots@1,0"/>
  </properties>
 </tile>
 <tile id="1068">
  <properties>
   <property name="name" value="bay_shutter@0,0"/>
  </properties>
 </tile>
 <tile id="1069">
  <properties>
   <property name="name" value="bay_shutter@1,0"/>
  </properties>
 </tile>
 <tile id="1072">
  <properties>
   <property name="name" value="bay_blind@0,1"/>
  </properties>
 </tile>
 <tile id="1073">
  <properties>
   <property name="name" value="bay_blind@1,1"/>
  </properties>
 </tile>
 <tile id="1074">
  <properties>
   <property name="name" value="bay_open@0,1"/>
  </properties>
 </tile>
 <tile id="1075">
  <properties>
   <property name="name" value="bay_open@1,1"/>
  </properties>
 </tile>
 <tile id="1076">
  <properties>
   <property name="name" value="bay_cat@0,1"/>
  </properties>
 </tile>
 <tile id="1077">
  <properties>
   <property name="name" value="bay_cat@1,1"/>
  </properties>
 </tile>
 <tile id="1078">
  <properties>
   <property name="name" value="bay_reader@0,1"/>
  </properties>
 </tile>
 <tile id="1079">
  <properties>
   <property name="name" value="bay_reader@1,1"/>
  </properties>
 </tile>
 <tile id="1080">
  <properties>
   <property name="name" value="bay_futon@0,1"/>
  </properties>
 </tile>
 <tile id="1081">
  <properties>
   <property name="name" value="bay_futon@1,1"/>
  </properties>
 </tile>
 <tile id="1082">
  <properties>
   <property name="name" value="bay_pots@0,1"/>
  </properties>
 </tile>
 <tile id="1083">
  <properties>
   <property name="name" value="bay_pots@1,1"/>
  </properties>
 </tile>
 <tile id="1084">
  <properties>
   <property name="name" value="bay_shutter@0,1"/>
  </properties>
 </tile>
 <tile id="1085">
  <properties>
   <property name="name" value="bay_shutter@1,1"/>
  </properties>
 </tile>
 <tile id="1088">
  <properties>
   <property name="name" value="bay_wood_day@0,0"/>
  </properties>
 </tile>
 <tile id="1089">
  <properties>
   <property name="name" value="bay_wood_day@1,0"/>
  </properties>
 </tile>
 <tile id="1090">
  <properties>
   <property name="name" value="bay_wood_lace@0,0"/>
  </properties>
 </tile>
 <tile id="1091">
  <properties>
   <property name="name" value="bay_wood_lace@1,0"/>
  </properties>
 </tile>
 <tile id="1092">
  <properties>
   <property name="name" value="bay_wood_leaves@0,0"/>
  </properties>
 </tile>
 <tile id="1093">
  <properties>
   <property name="name" value="bay_wood_leaves@1,0"/>
  </properties>
 </tile>
 <tile id="1094">
  <properties>
   <property name="name" value="bay_wood_open@0,0"/>
  </properties>
 </tile>
 <tile id="1095">
  <properties>
   <property name="name" value="bay_wood_open@1,0"/>
  </properties>
 </tile>
 <tile id="1096">
  <properties>
   <property name="name" value="bay_wood_cat@0,0"/>
  </properties>
 </tile>
 <tile id="1097">
  <properties>
   <property name="name" value="bay_wood_cat@1,0"/>
  </properties>
 </tile>
 <tile id="1098">
  <properties>
   <property name="name" value="bay_wood_pots@0,0"/>
  </properties>
 </tile>
 <tile id="1099">
  <properties>
   <property name="name" value="bay_wood_pots@1,0"/>
  </properties>
 </tile>
 <tile id="1104">
  <properties>
   <property name="name" value="bay_wood_day@0,1"/>
  </properties>
 </tile>
 <tile id="1105">
  <properties>
   <property name="name" value="bay_wood_day@1,1"/>
  </properties>
 </tile>
 <tile id="1106">
  <properties>
   <property name="name" value="bay_wood_lace@0,1"/>
  </properties>
 </tile>
 <tile id="1107">
  <properties>
   <property name="name" value="bay_wood_lace@1,1"/>
  </properties>
 </tile>
 <tile id="1108">
  <properties>
   <property name="name" value="bay_wood_leaves@0,1"/>
  </properties>
 </tile>
 <tile id="1109">
  <properties>
   <property name="name" value="bay_wood_leaves@1,1"/>
  </properties>
 </tile>
 <tile id="1110">
  <properties>
   <property name="name" value="bay_wood_open@0,1"/>
  </properties>
 </tile>
 <tile id="1111">
  <properties>
   <property name="name" value="bay_wood_open@1,1"/>
  </properties>
 </tile>
 <tile id="1112">
  <properties>
   <property name="name" value="bay_wood_cat@0,1"/>
  </properties>
 </tile>
 <tile id="1113">
  <properties>
   <property name="name" value="bay_wood_cat@1,1"/>
  </properties>
 </tile>
 <tile id="1114">
  <properties>
   <property name="name" value="bay_wood_pots@0,1"/>
  </properties>
 </tile>
 <tile id="1115">
  <properties>
   <property name="name" value="bay_wood_pots@1,1"/>
  </properties>
 </tile>
 <tile id="1120">
  <properties>
   <property name="name" value="bay_loggia@0,0"/>
  </properties>
 </tile>
 <tile id="1121">
  <properties>
   <property name="name" value="bay_loggia@1,0"/>
  </properties>
 </tile>
 <tile id="1122">
  <properties>
   <property name="name" value="bay_loggia_wash@0,0"/>
  </properties>
 </tile>
 <tile id="1123">
  <properties>
   <property name="name" value="bay_loggia_wash@1,0"/>
  </properties>
 </tile>
 <tile id="1124">
  <properties>
   <property name="name" value="bay_loggia_ac@0,0"/>
  </properties>
 </tile>
 <tile id="1125">
  <properties>
   <property name="name" value="bay_loggia_ac@1,0"/>
  </properties>
 </tile>
 <tile id="1126">
  <properties>
   <property name="name" value="bay_loggia_futon@0,0"/>
  </properties>
 </tile>
 <tile id="1127">
  <properties>
   <property name="name" value="bay_loggia_futon@1,0"/>
  </properties>
 </tile>
 <tile id="1128">
  <properties>
   <property name="name" value="roofrail_l@0,0"/>
  </properties>
 </tile>
 <tile id="1129">
  <properties>
   <property name="name" value="roofrail_c@0,0"/>
  </properties>
 </tile>
 <tile id="1130">
  <properties>
   <property name="name" value="roofrail_r@0,0"/>
  </properties>
 </tile>
 <tile id="1136">
  <properties>
   <property name="name" value="bay_loggia@0,1"/>
  </properties>
 </tile>
 <tile id="1137">
  <properties>
   <property name="name" value="bay_loggia@1,1"/>
  </properties>
 </tile>
 <tile id="1138">
  <properties>
   <property name="name" value="bay_loggia_wash@0,1"/>
  </properties>
 </tile>
 <tile id="1139">
  <properties>
   <property name="name" value="bay_loggia_wash@1,1"/>
  </properties>
 </tile>
 <tile id="1140">
  <properties>
   <property name="name" value="bay_loggia_ac@0,1"/>
  </properties>
 </tile>
 <tile id="1141">
  <properties>
   <property name="name" value="bay_loggia_ac@1,1"/>
  </properties>
 </tile>
 <tile id="1142">
  <properties>
   <property name="name" value="bay_loggia_futon@0,1"/>
  </properties>
 </tile>
 <tile id="1143">
  <properties>
   <property name="name" value="bay_loggia_futon@1,1"/>
  </properties>
 </tile>
 <tile id="1144">
  <properties>
   <property name="name" value="roofrail_l@0,1"/>
  </properties>
 </tile>
 <tile id="1145">
  <properties>
   <property name="name" value="roofrail_c@0,1"/>
  </properties>
 </tile>
 <tile id="1146">
  <properties>
   <property name="name" value="roofrail_r@0,1"/>
  </properties>
 </tile>
 <tile id="1152">
  <properties>
   <property name="name" value="wall_mint_l"/>
  </properties>
 </tile>
 <tile id="1153">
  <properties>
   <property name="name" value="wall_mint_c"/>
  </properties>
 </tile>
 <tile id="1154">
  <properties>
   <property name="name" value="wall_mint_r"/>
  </properties>
 </tile>
 <tile id="1155">
  <properties>
   <property name="name" value="wall_mint_band_l"/>
  </properties>
 </tile>
 <tile id="1156">
  <properties>
   <property name="name" value="wall_mint_band_c"/>
  </properties>
 </tile>
 <tile id="1157">
  <properties>
   <property name="name" value="wall_mint_band_r"/>
  </properties>
 </tile>
 <tile id="1158">
  <properties>
   <property name="name" value="wall_mint_cornice_l"/>
  </properties>
 </tile>
 <tile id="1159">
  <properties>
   <property name="name" value="wall_mint_cornice_c"/>
  </properties>
 </tile>
 <tile id="1160">
  <properties>
   <property name="name" value="wall_mint_cornice_r"/>
  </properties>
 </tile>
 <tile id="1161">
  <properties>
   <property name="name" value="wall_mint_streak"/>
  </properties>
 </tile>
 <tile id="1162">
  <properties>
   <property name="name" value="wall_mint_pipe"/>
  </properties>
 </tile>
 <tile id="1168">
  <properties>
   <property name="name" value="roofdeck_0@0,0"/>
  </properties>
 </tile>
 <tile id="1169">
  <properties>
   <property name="name" value="roofdeck_0@1,0"/>
  </properties>
 </tile>
 <tile id="1170">
  <properties>
   <property name="name" value="roofdeck_0@2,0"/>
  </properties>
 </tile>
 <tile id="1171">
  <properties>
   <property name="name" value="roofdeck_0@3,0"/>
  </properties>
 </tile>
 <tile id="1172">
  <properties>
   <property name="name" value="roofdeck_1@0,0"/>
  </properties>
 </tile>
 <tile id="1173">
  <properties>
   <property name="name" value="roofdeck_1@1,0"/>
  </properties>
 </tile>
 <tile id="1174">
  <properties>
   <property name="name" value="roofdeck_1@2,0"/>
  </properties>
 </tile>
 <tile id="1175">
  <properties>
   <property name="name" value="roofdeck_1@3,0"/>
  </properties>
 </tile>
 <tile id="1176">
  <properties>
   <property name="name" value="roofdeck_2@0,0"/>
  </properties>
 </tile>
 <tile id="1177">
  <properties>
   <property name="name" value="roofdeck_2@1,0"/>
  </properties>
 </tile>
 <tile id="1178">
  <properties>
   <property name="name" value="roofdeck_2@2,0"/>
  </properties>
 </tile>
 <tile id="1179">
  <properties>
   <property name="name" value="roofdeck_2@3,0"/>
  </properties>
 </tile>
 <tile id="1180">
  <properties>
   <property name="name" value="roofdeck_3@0,0"/>
  </properties>
 </tile>
 <tile id="1181">
  <properties>
   <property name="name" value="roofdeck_3@1,0"/>
  </properties>
 </tile>
 <tile id="1182">
  <properties>
   <property name="name" value="roofdeck_3@2,0"/>
  </properties>
 </tile>
 <tile id="1183">
  <properties>
   <property name="name" value="roofdeck_3@3,0"/>
  </properties>
 </tile>
 <tile id="1184">
  <properties>
   <property name="name" value="roofdeck_0@0,1"/>
  </properties>
 </tile>
 <tile id="1185">
  <properties>
   <property name="name" value="roofdeck_0@1,1"/>
  </properties>
 </tile>
 <tile id="1186">
  <properties>
   <property name="name" value="roofdeck_0@2,1"/>
  </properties>
 </tile>
 <tile id="1187">
  <properties>
   <property name="name" value="roofdeck_0@3,1"/>
  </properties>
 </tile>
 <tile id="1188">
  <properties>
   <property name="name" value="roofdeck_1@0,1"/>
  </properties>
 </tile>
 <tile id="1189">
  <properties>
   <property name="name" value="roofdeck_1@1,1"/>
  </properties>
 </tile>
 <tile id="1190">
  <properties>
   <property name="name" value="roofdeck_1@2,1"/>
  </properties>
 </tile>
 <tile id="1191">
  <properties>
   <property name="name" value="roofdeck_1@3,1"/>
  </properties>
 </tile>
 <tile id="1192">
  <properties>
   <property name="name" value="roofdeck_2@0,1"/>
  </properties>
 </tile>
 <tile id="1193">
  <properties>
   <property name="name" value="roofdeck_2@1,1"/>
  </properties>
 </tile>
 <tile id="1194">
  <properties>
   <property name="name" value="roofdeck_2@2,1"/>
  </properties>
 </tile>
 <tile id="1195">
  <properties>
   <property name="name" value="roofdeck_2@3,1"/>
  </properties>
 </tile>
 <tile id="1196">
  <properties>
   <property name="name" value="roofdeck_3@0,1"/>
  </properties>
 </tile>
 <tile id="1197">
  <properties>
   <property name="name" value="roofdeck_3@1,1"/>
  </properties>
 </tile>
 <tile id="1198">
  <properties>
   <property name="name" value="roofdeck_3@2,1"/>
  </properties>
 </tile>
 <tile id="1199">
  <properties>
   <property name="name" value="roofdeck_3@3,1"/>
  </properties>
 </tile>
 <tile id="1200">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_0@0,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1201">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_0@1,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1202">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_0@2,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1203">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_0@3,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1204">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_1@0,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1205">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_1@1,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1206">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_1@2,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1207">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_1@3,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1208">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_2@0,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1209">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_2@1,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1210">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_2@2,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1211">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_2@3,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1212">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_3@0,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1213">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_3@1,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1214">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_3@2,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1215">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_3@3,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1216">
  <properties>
   <property name="name" value="roofdeck_4@0,0"/>
  </properties>
 </tile>
 <tile id="1217">
  <properties>
   <property name="name" value="roofdeck_4@1,0"/>
  </properties>
 </tile>
 <tile id="1218">
  <properties>
   <property name="name" value="roofdeck_4@2,0"/>
  </properties>
 </tile>
 <tile id="1219">
  <properties>
   <property name="name" value="roofdeck_4@3,0"/>
  </properties>
 </tile>
 <tile id="1220">
  <properties>
   <property name="name" value="roofdeck_5@0,0"/>
  </properties>
 </tile>
 <tile id="1221">
  <properties>
   <property name="name" value="roofdeck_5@1,0"/>
  </properties>
 </tile>
 <tile id="1222">
  <properties>
   <property name="name" value="roofdeck_5@2,0"/>
  </properties>
 </tile>
 <tile id="1223">
  <properties>
   <property name="name" value="roofdeck_5@3,0"/>
  </properties>
 </tile>
 <tile id="1224">
  <properties>
   <property name="name" value="roofdeck_6@0,0"/>
  </properties>
 </tile>
 <tile id="1225">
  <properties>
   <property name="name" value="roofdeck_6@1,0"/>
  </properties>
 </tile>
 <tile id="1226">
  <properties>
   <property name="name" value="roofdeck_6@2,0"/>
  </properties>
 </tile>
 <tile id="1227">
  <properties>
   <property name="name" value="roofdeck_6@3,0"/>
  </properties>
 </tile>
 <tile id="1228">
  <properties>
   <property name="name" value="roofdeck_7@0,0"/>
  </properties>
 </tile>
 <tile id="1229">
  <properties>
   <property name="name" value="roofdeck_7@1,0"/>
  </properties>
 </tile>
 <tile id="1230">
  <properties>
   <property name="name" value="roofdeck_7@2,0"/>
  </properties>
 </tile>
 <tile id="1231">
  <properties>
   <property name="name" value="roofdeck_7@3,0"/>
  </properties>
 </tile>
 <tile id="1232">
  <properties>
   <property name="name" value="roofdeck_4@0,1"/>
  </properties>
 </tile>
 <tile id="1233">
  <properties>
   <property name="name" value="roofdeck_4@1,1"/>
  </properties>
 </tile>
 <tile id="1234">
  <properties>
   <property name="name" value="roofdeck_4@2,1"/>
  </properties>
 </tile>
 <tile id="1235">
  <properties>
   <property name="name" value="roofdeck_4@3,1"/>
  </properties>
 </tile>
 <tile id="1236">
  <properties>
   <property name="name" value="roofdeck_5@0,1"/>
  </properties>
 </tile>
 <tile id="1237">
  <properties>
   <property name="name" value="roofdeck_5@1,1"/>
  </properties>
 </tile>
 <tile id="1238">
  <properties>
   <property name="name" value="roofdeck_5@2,1"/>
  </properties>
 </tile>
 <tile id="1239">
  <properties>
   <property name="name" value="roofdeck_5@3,1"/>
  </properties>
 </tile>
 <tile id="1240">
  <properties>
   <property name="name" value="roofdeck_6@0,1"/>
  </properties>
 </tile>
 <tile id="1241">
  <properties>
   <property name="name" value="roofdeck_6@1,1"/>
  </properties>
 </tile>
 <tile id="1242">
  <properties>
   <property name="name" value="roofdeck_6@2,1"/>
  </properties>
 </tile>
 <tile id="1243">
  <properties>
   <property name="name" value="roofdeck_6@3,1"/>
  </properties>
 </tile>
 <tile id="1244">
  <properties>
   <property name="name" value="roofdeck_7@0,1"/>
  </properties>
 </tile>
 <tile id="1245">
  <properties>
   <property name="name" value="roofdeck_7@1,1"/>
  </properties>
 </tile>
 <tile id="1246">
  <properties>
   <property name="name" value="roofdeck_7@2,1"/>
  </properties>
 </tile>
 <tile id="1247">
  <properties>
   <property name="name" value="roofdeck_7@3,1"/>
  </properties>
 </tile>
 <tile id="1248">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_4@0,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1249">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_4@1,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1250">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_4@2,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1251">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_4@3,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1252">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_5@0,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1253">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_5@1,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1254">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_5@2,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1255">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_5@3,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1256">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_6@0,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1257">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_6@1,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1258">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_6@2,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1259">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_6@3,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1260">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_7@0,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1261">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_7@1,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1262">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_7@2,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1263">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_7@3,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1264">
  <properties>
   <property name="name" value="roofdeck_8@0,0"/>
  </properties>
 </tile>
 <tile id="1265">
  <properties>
   <property name="name" value="roofdeck_8@1,0"/>
  </properties>
 </tile>
 <tile id="1266">
  <properties>
   <property name="name" value="roofdeck_8@2,0"/>
  </properties>
 </tile>
 <tile id="1267">
  <properties>
   <property name="name" value="roofdeck_8@3,0"/>
  </properties>
 </tile>
 <tile id="1268">
  <properties>
   <property name="name" value="roofdeck_9@0,0"/>
  </properties>
 </tile>
 <tile id="1269">
  <properties>
   <property name="name" value="roofdeck_9@1,0"/>
  </properties>
 </tile>
 <tile id="1270">
  <properties>
   <property name="name" value="roofdeck_9@2,0"/>
  </properties>
 </tile>
 <tile id="1271">
  <properties>
   <property name="name" value="roofdeck_9@3,0"/>
  </properties>
 </tile>
 <tile id="1272">
  <properties>
   <property name="name" value="roofdeck_10@0,0"/>
  </properties>
 </tile>
 <tile id="1273">
  <properties>
   <property name="name" value="roofdeck_10@1,0"/>
  </properties>
 </tile>
 <tile id="1274">
  <properties>
   <property name="name" value="roofdeck_10@2,0"/>
  </properties>
 </tile>
 <tile id="1275">
  <properties>
   <property name="name" value="roofdeck_10@3,0"/>
  </properties>
 </tile>
 <tile id="1276">
  <properties>
   <property name="name" value="roofdeck_11@0,0"/>
  </properties>
 </tile>
 <tile id="1277">
  <properties>
   <property name="name" value="roofdeck_11@1,0"/>
  </properties>
 </tile>
 <tile id="1278">
  <properties>
   <property name="name" value="roofdeck_11@2,0"/>
  </properties>
 </tile>
 <tile id="1279">
  <properties>
   <property name="name" value="roofdeck_11@3,0"/>
  </properties>
 </tile>
 <tile id="1280">
  <properties>
   <property name="name" value="roofdeck_8@0,1"/>
  </properties>
 </tile>
 <tile id="1281">
  <properties>
   <property name="name" value="roofdeck_8@1,1"/>
  </properties>
 </tile>
 <tile id="1282">
  <properties>
   <property name="name" value="roofdeck_8@2,1"/>
  </properties>
 </tile>
 <tile id="1283">
  <properties>
   <property name="name" value="roofdeck_8@3,1"/>
  </properties>
 </tile>
 <tile id="1284">
  <properties>
   <property name="name" value="roofdeck_9@0,1"/>
  </properties>
 </tile>
 <tile id="1285">
  <properties>
   <property name="name" value="roofdeck_9@1,1"/>
  </properties>
 </tile>
 <tile id="1286">
  <properties>
   <property name="name" value="roofdeck_9@2,1"/>
  </properties>
 </tile>
 <tile id="1287">
  <properties>
   <property name="name" value="roofdeck_9@3,1"/>
  </properties>
 </tile>
 <tile id="1288">
  <properties>
   <property name="name" value="roofdeck_10@0,1"/>
  </properties>
 </tile>
 <tile id="1289">
  <properties>
   <property name="name" value="roofdeck_10@1,1"/>
  </properties>
 </tile>
 <tile id="1290">
  <properties>
   <property name="name" value="roofdeck_10@2,1"/>
  </properties>
 </tile>
 <tile id="1291">
  <properties>
   <property name="name" value="roofdeck_10@3,1"/>
  </properties>
 </tile>
 <tile id="1292">
  <properties>
   <property name="name" value="roofdeck_11@0,1"/>
  </properties>
 </tile>
 <tile id="1293">
  <properties>
   <property name="name" value="roofdeck_11@1,1"/>
  </properties>
 </tile>
 <tile id="1294">
  <properties>
   <property name="name" value="roofdeck_11@2,1"/>
  </properties>
 </tile>
 <tile id="1295">
  <properties>
   <property name="name" value="roofdeck_11@3,1"/>
  </properties>
 </tile>
 <tile id="1296">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_8@0,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1297">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_8@1,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1298">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_8@2,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1299">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_8@3,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1300">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_9@0,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1301">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_9@1,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1302">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_9@2,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1303">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_9@3,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1304">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_10@0,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1305">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_10@1,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1306">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_10@2,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1307">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_10@3,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1308">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_11@0,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1309">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_11@1,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1310">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_11@2,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1311">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_11@3,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1312">
  <properties>
   <property name="name" value="roofdeck_l@0,0"/>
  </properties>
 </tile>
 <tile id="1313">
  <properties>
   <property name="name" value="roofdeck_r@0,0"/>
  </properties>
 </tile>
 <tile id="1328">
  <properties>
   <property name="name" value="roofdeck_l@0,1"/>
  </properties>
 </tile>
 <tile id="1329">
  <properties>
   <property name="name" value="roofdeck_r@0,1"/>
  </properties>
 </tile>
 <tile id="1344">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_l@0,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1345">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roofdeck_r@0,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1360">
  <properties>
   <property name="name" value="towera_tl"/>
  </properties>
 </tile>
 <tile id="1361">
  <properties>
   <property name="name" value="towera_t"/>
  </properties>
 </tile>
 <tile id="1362">
  <properties>
   <property name="name" value="towera_tr"/>
  </properties>
 </tile>
 <tile id="1363">
  <properties>
   <property name="name" value="towera_l"/>
  </properties>
 </tile>
 <tile id="1364">
  <properties>
   <property name="name" value="towera_c0"/>
  </properties>
 </tile>
 <tile id="1365">
  <properties>
   <property name="name" value="towera_c1"/>
  </properties>
 </tile>
 <tile id="1366">
  <properties>
   <property name="name" value="towera_c2"/>
  </properties>
 </tile>
 <tile id="1367">
  <properties>
   <property name="name" value="towera_c3"/>
  </properties>
 </tile>
 <tile id="1368">
  <properties>
   <property name="name" value="towera_r0"/>
  </properties>
 </tile>
 <tile id="1369">
  <properties>
   <property name="name" value="towera_r1"/>
  </properties>
 </tile>
 <tile id="1370">
  <properties>
   <property name="name" value="towera_top0"/>
  </properties>
 </tile>
 <tile id="1371">
  <properties>
   <property name="name" value="towera_top1"/>
  </properties>
 </tile>
 <tile id="1372">
  <properties>
   <property name="name" value="towera_top2"/>
  </properties>
 </tile>
 <tile id="1373">
  <properties>
   <property name="name" value="towera_top3"/>
  </properties>
 </tile>
 <tile id="1376">
  <properties>
   <property name="name" value="towerb_tl"/>
  </properties>
 </tile>
 <tile id="1377">
  <properties>
   <property name="name" value="towerb_t"/>
  </properties>
 </tile>
 <tile id="1378">
  <properties>
   <property name="name" value="towerb_tr"/>
  </properties>
 </tile>
 <tile id="1379">
  <properties>
   <property name="name" value="towerb_l"/>
  </properties>
 </tile>
 <tile id="1380">
  <properties>
   <property name="name" value="towerb_c0"/>
  </properties>
 </tile>
 <tile id="1381">
  <properties>
   <property name="name" value="towerb_c1"/>
  </properties>
 </tile>
 <tile id="1382">
  <properties>
   <property name="name" value="towerb_c2"/>
  </properties>
 </tile>
 <tile id="1383">
  <properties>
   <property name="name" value="towerb_c3"/>
  </properties>
 </tile>
 <tile id="1384">
  <properties>
   <property name="name" value="towerb_r0"/>
  </properties>
 </tile>
 <tile id="1385">
  <properties>
   <property name="name" value="towerb_r1"/>
  </properties>
 </tile>
 <tile id="1386">
  <properties>
   <property name="name" value="towerb_top0"/>
  </properties>
 </tile>
 <tile id="1387">
  <properties>
   <property name="name" value="towerb_top1"/>
  </properties>
 </tile>
 <tile id="1388">
  <properties>
   <property name="name" value="towerb_top2"/>
  </properties>
 </tile>
 <tile id="1389">
  <properties>
   <property name="name" value="towerb_top3"/>
  </properties>
 </tile>
 <tile id="1392">
  <properties>
   <property name="name" value="towerc_tl"/>
  </properties>
 </tile>
 <tile id="1393">
  <properties>
   <property name="name" value="towerc_t"/>
  </properties>
 </tile>
 <tile id="1394">
  <properties>
   <property name="name" value="towerc_tr"/>
  </properties>
 </tile>
 <tile id="1395">
  <properties>
   <property name="name" value="towerc_l"/>
  </properties>
 </tile>
 <tile id="1396">
  <properties>
   <property name="name" value="towerc_c0"/>
  </properties>
 </tile>
 <tile id="1397">
  <properties>
   <property name="name" value="towerc_c1"/>
  </properties>
 </tile>
 <tile id="1398">
  <properties>
   <property name="name" value="towerc_c2"/>
  </properties>
 </tile>
 <tile id="1399">
  <properties>
   <property name="name" value="towerc_c3"/>
  </properties>
 </tile>
 <tile id="1400">
  <properties>
   <property name="name" value="towerc_r0"/>
  </properties>
 </tile>
 <tile id="1401">
  <properties>
   <property name="name" value="towerc_r1"/>
  </properties>
 </tile>
 <tile id="1402">
  <properties>
   <property name="name" value="towerc_top0"/>
  </properties>
 </tile>
 <tile id="1403">
  <properties>
   <property name="name" value="towerc_top1"/>
  </properties>
 </tile>
 <tile id="1404">
  <properties>
   <property name="name" value="towerc_top2"/>
  </properties>
 </tile>
 <tile id="1405">
  <properties>
   <property name="name" value="towerc_top3"/>
  </properties>
 </tile>
 <tile id="1408">
  <properties>
   <property name="name" value="towerd_tl"/>
  </properties>
 </tile>
 <tile id="1409">
  <properties>
   <property name="name" value="towerd_t"/>
  </properties>
 </tile>
 <tile id="1410">
  <properties>
   <property name="name" value="towerd_tr"/>
  </properties>
 </tile>
 <tile id="1411">
  <properties>
   <property name="name" value="towerd_l"/>
  </properties>
 </tile>
 <tile id="1412">
  <properties>
   <property name="name" value="towerd_c0"/>
  </properties>
 </tile>
 <tile id="1413">
  <properties>
   <property name="name" value="towerd_c1"/>
  </properties>
 </tile>
 <tile id="1414">
  <properties>
   <property name="name" value="towerd_c2"/>
  </properties>
 </tile>
 <tile id="1415">
  <properties>
   <property name="name" value="towerd_c3"/>
  </properties>
 </tile>
 <tile id="1416">
  <properties>
   <property name="name" value="towerd_r0"/>
  </properties>
 </tile>
 <tile id="1417">
  <properties>
   <property name="name" value="towerd_r1"/>
  </properties>
 </tile>
 <tile id="1418">
  <properties>
   <property name="name" value="towerd_top0"/>
  </properties>
 </tile>
 <tile id="1419">
  <properties>
   <property name="name" value="towerd_top1"/>
  </properties>
 </tile>
 <tile id="1420">
  <properties>
   <property name="name" value="towerd_top2"/>
  </properties>
 </tile>
 <tile id="1421">
  <properties>
   <property name="name" value="towerd_top3"/>
  </properties>
 </tile>
 <tile id="1424">
  <properties>
   <property name="name" value="towerlit_0"/>
  </properties>
 </tile>
 <tile id="1425">
  <properties>
   <property name="name" value="towerlit_1"/>
  </properties>
 </tile>
 <tile id="1426">
  <properties>
   <property name="name" value="towerlit_2"/>
  </properties>
 </tile>
 <tile id="1427">
  <properties>
   <property name="name" value="towerlit_3"/>
  </properties>
 </tile>
 <tile id="1428">
  <properties>
   <property name="name" value="towerlit_4"/>
  </properties>
 </tile>
 <tile id="1429">
  <properties>
   <property name="name" value="towerlit_5"/>
  </properties>
 </tile>
 <tile id="1440">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleybrick_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1441">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleybrick_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1442">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleybrick_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1443">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleybrick_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1444">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleybrick_4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1445">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleybrick_5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1446">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleybrick_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1447">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleyend_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1448">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleyend_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1449">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleyend_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1450">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleyend_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1451">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleyend_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1452">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleycornice"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1456">
  <properties>
   <property name="name" value="pavealley_0"/>
  </properties>
 </tile>
 <tile id="1457">
  <properties>
   <property name="name" value="pavealley_1"/>
  </properties>
 </tile>
 <tile id="1458">
  <properties>
   <property name="name" value="pavealley_2"/>
  </properties>
 </tile>
 <tile id="1459">
  <properties>
   <property name="name" value="pavealley_3"/>
  </properties>
 </tile>
 <tile id="1460">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_a_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1461">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_a_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1462">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_a_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1463">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_a_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1464">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_b_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1465">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_b_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1466">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_b_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1467">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_b_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1468">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_c_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1469">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_c_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1470">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_c_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1471">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_c_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1472">
  <properties>
   <property name="name" value="duskshade_1"/>
  </properties>
 </tile>
 <tile id="1473">
  <properties>
   <property name="name" value="duskshade_2"/>
  </properties>
 </tile>
 <tile id="1474">
  <properties>
   <property name="name" value="duskshade_3"/>
  </properties>
 </tile>
 <tile id="1475">
  <properties>
   <property name="name" value="duskshade_4"/>
  </properties>
 </tile>
 <tile id="1476">
  <properties>
   <property name="name" value="duskshade_5"/>
  </properties>
 </tile>
 <tile id="1477">
  <properties>
   <property name="name" value="duskshade_6"/>
  </properties>
 </tile>
 <tile id="1478">
  <properties>
   <property name="name" value="duskshade_7"/>
  </properties>
 </tile>
 <tile id="1479">
  <properties>
   <property name="name" value="duskshade_8"/>
  </properties>
 </tile>
 <tile id="1480">
  <properties>
   <property name="name" value="duskshade_0x"/>
  </properties>
 </tile>
 <tile id="1481">
  <properties>
   <property name="name" value="duskshade_1x"/>
  </properties>
 </tile>
 <tile id="1482">
  <properties>
   <property name="name" value="duskshade_2x"/>
  </properties>
 </tile>
 <tile id="1483">
  <properties>
   <property name="name" value="duskshade_3x"/>
  </properties>
 </tile>
 <tile id="1484">
  <properties>
   <property name="name" value="duskshade_4x"/>
  </properties>
 </tile>
 <tile id="1485">
  <properties>
   <property name="name" value="duskshade_5x"/>
  </properties>
 </tile>
 <tile id="1486">
  <properties>
   <property name="name" value="duskshade_6x"/>
  </properties>
 </tile>
 <tile id="1487">
  <properties>
   <property name="name" value="duskshade_7x"/>
  </properties>
 </tile>
 <tile id="1488">
  <properties>
   <property name="name" value="duskshade_0y"/>
  </properties>
 </tile>
 <tile id="1489">
  <properties>
   <property name="name" value="duskshade_1y"/>
  </properties>
 </tile>
 <tile id="1490">
  <properties>
   <property name="name" value="duskshade_2y"/>
  </properties>
 </tile>
 <tile id="1491">
  <properties>
   <property name="name" value="duskshade_3y"/>
  </properties>
 </tile>
 <tile id="1492">
  <properties>
   <property name="name" value="duskshade_4y"/>
  </properties>
 </tile>
 <tile id="1493">
  <properties>
   <property name="name" value="duskshade_5y"/>
  </properties>
 </tile>
 <tile id="1494">
  <properties>
   <property name="name" value="duskshade_6y"/>
  </properties>
 </tile>
 <tile id="1495">
  <properties>
   <property name="name" value="duskshade_7y"/>
  </properties>
 </tile>
 <tile id="1504">
  <properties>
   <property name="name" value="bathhouse_lit@0,0"/>
  </properties>
 </tile>
 <tile id="1505">
  <properties>
   <property name="name" value="bathhouse_lit@1,0"/>
  </properties>
 </tile>
 <tile id="1506">
  <properties>
   <property name="name" value="bathhouse_lit@2,0"/>
  </properties>
 </tile>
 <tile id="1507">
  <properties>
   <property name="name" value="bathhouse_lit@3,0"/>
  </properties>
 </tile>
 <tile id="1508">
  <properties>
   <property name="name" value="bathhouse_lit@4,0"/>
  </properties>
 </tile>
 <tile id="1509">
  <properties>
   <property name="name" value="bathhouse_lit@5,0"/>
  </properties>
 </tile>
 <tile id="1510">
  <properties>
   <property name="name" value="nightshop_lit@0,0"/>
  </properties>
 </tile>
 <tile id="1511">
  <properties>
   <property name="name" value="nightshop_lit@1,0"/>
  </properties>
 </tile>
 <tile id="1512">
  <properties>
   <property name="name" value="nightshop_lit@2,0"/>
  </properties>
 </tile>
 <tile id="1513">
  <properties>
   <property name="name" value="nightshop_lit@3,0"/>
  </properties>
 </tile>
 <tile id="1514">
  <properties>
   <property name="name" value="nightshop_lit@4,0"/>
  </properties>
 </tile>
 <tile id="1515">
  <properties>
   <property name="name" value="nightshop_lit@5,0"/>
  </properties>
 </tile>
 <tile id="1520">
  <properties>
   <property name="name" value="bathhouse_lit@0,1"/>
  </properties>
 </tile>
 <tile id="1521">
  <properties>
   <property name="name" value="bathhouse_lit@1,1"/>
  </properties>
 </tile>
 <tile id="1522">
  <properties>
   <property name="name" value="bathhouse_lit@2,1"/>
  </properties>
 </tile>
 <tile id="1523">
  <properties>
   <property name="name" value="bathhouse_lit@3,1"/>
  </properties>
 </tile>
 <tile id="1524">
  <properties>
   <property name="name" value="bathhouse_lit@4,1"/>
  </properties>
 </tile>
 <tile id="1525">
  <properties>
   <property name="name" value="bathhouse_lit@5,1"/>
  </properties>
 </tile>
 <tile id="1526">
  <properties>
   <property name="name" value="nightshop_lit@0,1"/>
  </properties>
 </tile>
 <tile id="1527">
  <properties>
   <property name="name" value="nightshop_lit@1,1"/>
  </properties>
 </tile>
 <tile id="1528">
  <properties>
   <property name="name" value="nightshop_lit@2,1"/>
  </properties>
 </tile>
 <tile id="1529">
  <properties>
   <property name="name" value="nightshop_lit@3,1"/>
  </properties>
 </tile>
 <tile id="1530">
  <properties>
   <property name="name" value="nightshop_lit@4,1"/>
  </properties>
 </tile>
 <tile id="1531">
  <properties>
   <property name="name" value="nightshop_lit@5,1"/>
  </properties>
 </tile>
 <tile id="1536">
  <properties>
   <property name="name" value="bathhouse_lit@0,2"/>
  </properties>
 </tile>
 <tile id="1537">
  <properties>
   <property name="name" value="bathhouse_lit@1,2"/>
  </properties>
 </tile>
 <tile id="1538">
  <properties>
   <property name="name" value="bathhouse_lit@2,2"/>
  </properties>
 </tile>
 <tile id="1539">
  <properties>
   <property name="name" value="bathhouse_lit@3,2"/>
  </properties>
 </tile>
 <tile id="1540">
  <properties>
   <property name="name" value="bathhouse_lit@4,2"/>
  </properties>
 </tile>
 <tile id="1541">
  <properties>
   <property name="name" value="bathhouse_lit@5,2"/>
  </properties>
 </tile>
 <tile id="1542">
  <properties>
   <property name="name" value="nightshop_lit@0,2"/>
  </properties>
 </tile>
 <tile id="1543">
  <properties>
   <property name="name" value="nightshop_lit@1,2"/>
  </properties>
 </tile>
 <tile id="1544">
  <properties>
   <property name="name" value="nightshop_lit@2,2"/>
  </properties>
 </tile>
 <tile id="1545">
  <properties>
   <property name="name" value="nightshop_lit@3,2"/>
  </properties>
 </tile>
 <tile id="1546">
  <properties>
   <property name="name" value="nightshop_lit@4,2"/>
  </properties>
 </tile>
 <tile id="1547">
  <properties>
   <property name="name" value="nightshop_lit@5,2"/>
  </properties>
 </tile>
 <tile id="1552">
  <properties>
   <property name="name" value="nightwin_lit_curtains@0,0"/>
  </properties>
 </tile>
 <tile id="1553">
  <properties>
   <property name="name" value="nightwin_lit_curtains@1,0"/>
  </properties>
 </tile>
 <tile id="1554">
  <properties>
   <property name="name" value="nightwin_lit_blind@0,0"/>
  </properties>
 </tile>
 <tile id="1555">
  <properties>
   <property name="name" value="nightwin_lit_blind@1,0"/>
  </properties>
 </tile>
 <tile id="1556">
  <properties>
   <property name="name" value="nightwin_lit_cat@0,0"/>
  </properties>
 </tile>
 <tile id="1557">
  <properties>
   <property name="name" value="nightwin_lit_cat@1,0"/>
  </properties>
 </tile>
 <tile id="1558">
  <properties>
   <property name="name" value="nightwin_lit_lamp@0,0"/>
  </properties>
 </tile>
 <tile id="1559">
  <properties>
   <property name="name" value="nightwin_lit_lamp@1,0"/>
  </properties>
 </tile>
 <tile id="1560">
  <properties>
   <property name="name" value="nightwin_lit_tv@0,0"/>
  </properties>
 </tile>
 <tile id="1561">
  <properties>
   <property name="name" value="nightwin_lit_tv@1,0"/>
  </properties>
 </tile>
 <tile id="1562">
  <properties>
   <property name="name" value="nightwin_lit_plants@0,0"/>
  </properties>
 </tile>
 <tile id="1563">
  <properties>
   <property name="name" value="nightwin_lit_plants@1,0"/>
  </properties>
 </tile>
 <tile id="1568">
  <properties>
   <property name="name" value="nightwin_lit_curtains@0,1"/>
  </properties>
 </tile>
 <tile id="1569">
  <properties>
   <property name="name" value="nightwin_lit_curtains@1,1"/>
  </properties>
 </tile>
 <tile id="1570">
  <properties>
   <property name="name" value="nightwin_lit_blind@0,1"/>
  </properties>
 </tile>
 <tile id="1571">
  <properties>
   <property name="name" value="nightwin_lit_blind@1,1"/>
  </properties>
 </tile>
 <tile id="1572">
  <properties>
   <property name="name" value="nightwin_lit_cat@0,1"/>
  </properties>
 </tile>
 <tile id="1573">
  <properties>
   <property name="name" value="nightwin_lit_cat@1,1"/>
  </properties>
 </tile>
 <tile id="1574">
  <properties>
   <property name="name" value="nightwin_lit_lamp@0,1"/>
  </properties>
 </tile>
 <tile id="1575">
  <properties>
   <property name="name" value="nightwin_lit_lamp@1,1"/>
  </properties>
 </tile>
 <tile id="1576">
  <properties>
   <property name="name" value="nightwin_lit_tv@0,1"/>
  </properties>
 </tile>
 <tile id="1577">
  <properties>
   <property name="name" value="nightwin_lit_tv@1,1"/>
  </properties>
 </tile>
 <tile id="1578">
  <properties>
   <property name="name" value="nightwin_lit_plants@0,1"/>
  </properties>
 </tile>
 <tile id="1579">
  <properties>
   <property name="name" value="nightwin_lit_plants@1,1"/>
  </properties>
 </tile>
 <tile id="1453">
  <properties>
   <property name="name" value="alleycorner"/>
  </properties>
 </tile>
 <tile id="1564">
  <properties>
   <property name="name" value="pavenight_0"/>
  </properties>
 </tile>
 <tile id="1565">
  <properties>
   <property name="name" value="pavenight_1"/>
  </properties>
 </tile>
 <tile id="1566">
  <properties>
   <property name="name" value="pavenight_2"/>
  </properties>
 </tile>
 <tile id="1567">
  <properties>
   <property name="name" value="pavenight_3"/>
  </properties>
 </tile>
</tileset>

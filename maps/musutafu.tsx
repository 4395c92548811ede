<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="musutafu" tilewidth="16" tileheight="16" tilecount="2672" columns="16">
 <image source="../sprites/sheets/tileset.png" width="256" height="2672"/>
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
 <tile id="23" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_v1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="24" probability="0.25">
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
 <tile id="41" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_v3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="42" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_v4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="43" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_v5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="44" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_t1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="45" probability="0.25">
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
 <tile id="71" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_v1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="72" probability="0.25">
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
 <tile id="89" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_v3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="90" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_v4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="91" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_v5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="92" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_t1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="93" probability="0.25">
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
 <tile id="119" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_v1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="120" probability="0.25">
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
 <tile id="137" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_v3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="138" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_v4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="139" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_v5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="140" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_t1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="141" probability="0.25">
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
 <tile id="167" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_v1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="168" probability="0.25">
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
 <tile id="185" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_v3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="186" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_v4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="187" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_v5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="188" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_t1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="189" probability="0.25">
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
 <tile id="215" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_v1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="216" probability="0.25">
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
 <tile id="233" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_v3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="234" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_v4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="235" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_v5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="236" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_t1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="237" probability="0.25">
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
 <tile id="263" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_v1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="264" probability="0.25">
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
 <tile id="281" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_v3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="282" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_v4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="283" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_v5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="284" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_t1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="285" probability="0.25">
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
 <tile id="311" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_v1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="312" probability="0.25">
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
 <tile id="329" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_v3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="330" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_v4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="331" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_v5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="332" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_t1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="333" probability="0.25">
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
 <tile id="359" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_v1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="360" probability="0.25">
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
 <tile id="377" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_v3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="378" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_v4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="379" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_v5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="380" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_t1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="381" probability="0.25">
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
 <tile id="393" probability="0.25">
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
 <tile id="409" probability="0.25">
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
 <tile id="425" probability="0.25">
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
 <tile id="441" probability="0.25">
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
 <tile id="457" probability="0.25">
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
 <tile id="473" probability="0.25">
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
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1153">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1154">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1155">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_band_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1156">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_band_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1157">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_band_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1158">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_cornice_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1159">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_cornice_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1160">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_cornice_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1161" probability="0.25">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_streak"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1162">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_pipe"/>
   <property name="shape" propertytype="shape" value="block"/>
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
   <property name="name" value="concrete_in_tl_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1441">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_in_tl_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1442">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_in_tl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1443">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_in_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1444">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_in_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1445">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_in_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1446">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_in_tl_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1447">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_in_tl_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1448">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_in_tl_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1449">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_in_tr_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1450">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_in_tl_tr_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1451">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_t_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1452">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_t_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1453">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_t_in_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1454">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_l_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1455">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_l_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1456">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_l_in_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1457">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_r_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1458">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_r_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1459">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_r_in_tl_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1460">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_b_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1461">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_b_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1462">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_b_in_tl_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1463">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_tl_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1464">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_tr_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1465">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_bl_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1466">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="concrete_br_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1472">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_in_tl_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1473">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_in_tl_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1474">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_in_tl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1475">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_in_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1476">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_in_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1477">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_in_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1478">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_in_tl_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1479">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_in_tl_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1480">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_in_tl_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1481">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_in_tr_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1482">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_in_tl_tr_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1483">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_t_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1484">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_t_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1485">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_t_in_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1486">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_l_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1487">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_l_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1488">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_l_in_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1489">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_r_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1490">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_r_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1491">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_r_in_tl_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1492">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_b_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1493">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_b_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1494">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_b_in_tl_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1495">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_tl_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1496">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_tr_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1497">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_bl_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1498">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="roof_br_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1504">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_in_tl_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1505">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_in_tl_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1506">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_in_tl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1507">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_in_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1508">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_in_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1509">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_in_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1510">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_in_tl_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1511">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_in_tl_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1512">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_in_tl_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1513">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_in_tr_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1514">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_in_tl_tr_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1515">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_t_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1516">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_t_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1517">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_t_in_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1518">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_l_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1519">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_l_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1520">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_l_in_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1521">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_r_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1522">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_r_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1523">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_r_in_tl_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1524">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_b_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1525">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_b_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1526">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_b_in_tl_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1527">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_tl_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1528">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_tr_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1529">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_bl_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1530">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="asphalt_br_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1536">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_in_tl_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1537">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_in_tl_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1538">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_in_tl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1539">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_in_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1540">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_in_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1541">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_in_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1542">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_in_tl_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1543">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_in_tl_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1544">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_in_tl_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1545">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_in_tr_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1546">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_in_tl_tr_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1547">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_t_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1548">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_t_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1549">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_t_in_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1550">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_l_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1551">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_l_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1552">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_l_in_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1553">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_r_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1554">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_r_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1555">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_r_in_tl_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1556">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_b_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1557">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_b_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1558">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_b_in_tl_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1559">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_tl_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1560">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_tr_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1561">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_bl_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1562">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="brick_br_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1568">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_in_tl_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1569">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_in_tl_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1570">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_in_tl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1571">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_in_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1572">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_in_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1573">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_in_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1574">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_in_tl_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1575">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_in_tl_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1576">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_in_tl_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1577">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_in_tr_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1578">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_in_tl_tr_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1579">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_t_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1580">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_t_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1581">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_t_in_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1582">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_l_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1583">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_l_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1584">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_l_in_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1585">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_r_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1586">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_r_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1587">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_r_in_tl_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1588">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_b_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1589">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_b_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1590">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_b_in_tl_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1591">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_tl_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1592">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_tr_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1593">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_bl_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1594">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="glaze_br_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1600">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_in_tl_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1601">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_in_tl_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1602">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_in_tl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1603">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_in_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1604">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_in_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1605">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_in_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1606">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_in_tl_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1607">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_in_tl_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1608">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_in_tl_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1609">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_in_tr_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1610">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_in_tl_tr_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1611">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_t_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1612">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_t_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1613">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_t_in_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1614">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_l_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1615">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_l_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1616">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_l_in_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1617">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_r_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1618">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_r_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1619">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_r_in_tl_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1620">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_b_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1621">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_b_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1622">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_b_in_tl_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1623">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_tl_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1624">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_tr_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1625">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_bl_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1626">
  <properties>
   <property name="material" propertytype="material" value="metal"/>
   <property name="name" value="metal_br_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1632">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_in_tl_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1633">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_in_tl_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1634">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_in_tl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1635">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_in_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1636">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_in_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1637">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_in_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1638">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_in_tl_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1639">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_in_tl_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1640">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_in_tl_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1641">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_in_tr_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1642">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_in_tl_tr_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1643">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_t_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1644">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_t_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1645">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_t_in_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1646">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_l_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1647">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_l_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1648">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_l_in_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1649">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_r_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1650">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_r_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1651">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_r_in_tl_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1652">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_b_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1653">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_b_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1654">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_b_in_tl_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1655">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_tl_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1656">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_tr_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1657">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_bl_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1658">
  <properties>
   <property name="material" propertytype="material" value="wood"/>
   <property name="name" value="wood_br_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1664">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_in_tl_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1665">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_in_tl_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1666">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_in_tl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1667">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_in_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1668">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_in_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1669">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_in_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1670">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_in_tl_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1671">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_in_tl_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1672">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_in_tl_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1673">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_in_tr_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1674">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_in_tl_tr_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1675">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_t_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1676">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_t_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1677">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_t_in_bl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1678">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_l_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1679">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_l_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1680">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_l_in_tr_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1681">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_r_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1682">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_r_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1683">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_r_in_tl_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1684">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_b_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1685">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_b_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1686">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_b_in_tl_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1687">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_tl_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1688">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_tr_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1689">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_bl_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1690">
  <properties>
   <property name="material" propertytype="material" value="gravel"/>
   <property name="name" value="gravel_br_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1696">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_foot_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1697">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_foot_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1698">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_foot_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1699">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1700">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1701">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1702">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1703">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_in_tl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1704">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_cream_in_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1712">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_foot_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1713">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_foot_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1714">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_foot_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1715">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1716">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1717">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1718">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1719">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_in_tl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1720">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_ochre_in_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1728">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_foot_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1729">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_foot_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1730">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_foot_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1731">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1732">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1733">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1734">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1735">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_in_tl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1736">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_white_in_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1744">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_foot_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1745">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_foot_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1746">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_foot_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1747">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1748">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1749">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1750">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1751">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_in_tl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1752">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_slate_in_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1760">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_foot_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1761">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_foot_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1762">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_foot_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1763">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1764">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1765">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1766">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1767">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_in_tl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1768">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_pink_in_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1776">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_foot_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1777">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_foot_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1778">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_foot_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1779">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1780">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1781">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1782">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1783">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_in_tl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1784">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_night_in_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1792">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_foot_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1793">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_foot_c"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1794">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_foot_r"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1795">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_in_tl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1796">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_in_tr"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1797">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_in_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1798">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_in_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1799">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_in_tl_br"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1800">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="wall_mint_in_tr_bl"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1808">
  <properties>
   <property name="name" value="undergroundwall@0,0"/>
  </properties>
 </tile>
 <tile id="1809">
  <properties>
   <property name="name" value="undergroundwall@1,0"/>
  </properties>
 </tile>
 <tile id="1810">
  <properties>
   <property name="name" value="undergroundwall@2,0"/>
  </properties>
 </tile>
 <tile id="1811">
  <properties>
   <property name="name" value="undergroundwall@3,0"/>
  </properties>
 </tile>
 <tile id="1812">
  <properties>
   <property name="name" value="undergroundwall@4,0"/>
  </properties>
 </tile>
 <tile id="1813">
  <properties>
   <property name="name" value="undergroundwall@5,0"/>
  </properties>
 </tile>
 <tile id="1814">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="undergroundvault@0,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1815">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="undergroundvault@1,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1816">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="undergroundvault@2,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1817">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="undergroundvault@3,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1818">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="undergroundvault@4,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1819">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="undergroundvault@5,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1824">
  <properties>
   <property name="name" value="undergroundwall@0,1"/>
  </properties>
 </tile>
 <tile id="1825">
  <properties>
   <property name="name" value="undergroundwall@1,1"/>
  </properties>
 </tile>
 <tile id="1826">
  <properties>
   <property name="name" value="undergroundwall@2,1"/>
  </properties>
 </tile>
 <tile id="1827">
  <properties>
   <property name="name" value="undergroundwall@3,1"/>
  </properties>
 </tile>
 <tile id="1828">
  <properties>
   <property name="name" value="undergroundwall@4,1"/>
  </properties>
 </tile>
 <tile id="1829">
  <properties>
   <property name="name" value="undergroundwall@5,1"/>
  </properties>
 </tile>
 <tile id="1830">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="undergroundvault@0,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1831">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="undergroundvault@1,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1832">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="undergroundvault@2,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1833">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="undergroundvault@3,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1834">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="undergroundvault@4,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1835">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="undergroundvault@5,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1840">
  <properties>
   <property name="name" value="undergroundwall@0,2"/>
  </properties>
 </tile>
 <tile id="1841">
  <properties>
   <property name="name" value="undergroundwall@1,2"/>
  </properties>
 </tile>
 <tile id="1842">
  <properties>
   <property name="name" value="undergroundwall@2,2"/>
  </properties>
 </tile>
 <tile id="1843">
  <properties>
   <property name="name" value="undergroundwall@3,2"/>
  </properties>
 </tile>
 <tile id="1844">
  <properties>
   <property name="name" value="undergroundwall@4,2"/>
  </properties>
 </tile>
 <tile id="1845">
  <properties>
   <property name="name" value="undergroundwall@5,2"/>
  </properties>
 </tile>
 <tile id="1846">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="undergroundvault@0,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1847">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="undergroundvault@1,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1848">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="undergroundvault@2,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1849">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="undergroundvault@3,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1850">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="undergroundvault@4,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1851">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="undergroundvault@5,2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1856">
  <properties>
   <property name="name" value="undergroundwall@0,3"/>
  </properties>
 </tile>
 <tile id="1857">
  <properties>
   <property name="name" value="undergroundwall@1,3"/>
  </properties>
 </tile>
 <tile id="1858">
  <properties>
   <property name="name" value="undergroundwall@2,3"/>
  </properties>
 </tile>
 <tile id="1859">
  <properties>
   <property name="name" value="undergroundwall@3,3"/>
  </properties>
 </tile>
 <tile id="1860">
  <properties>
   <property name="name" value="undergroundwall@4,3"/>
  </properties>
 </tile>
 <tile id="1861">
  <properties>
   <property name="name" value="undergroundwall@5,3"/>
  </properties>
 </tile>
 <tile id="1872">
  <properties>
   <property name="name" value="undergroundwall@0,4"/>
  </properties>
 </tile>
 <tile id="1873">
  <properties>
   <property name="name" value="undergroundwall@1,4"/>
  </properties>
 </tile>
 <tile id="1874">
  <properties>
   <property name="name" value="undergroundwall@2,4"/>
  </properties>
 </tile>
 <tile id="1875">
  <properties>
   <property name="name" value="undergroundwall@3,4"/>
  </properties>
 </tile>
 <tile id="1876">
  <properties>
   <property name="name" value="undergroundwall@4,4"/>
  </properties>
 </tile>
 <tile id="1877">
  <properties>
   <property name="name" value="undergroundwall@5,4"/>
  </properties>
 </tile>
 <tile id="1888">
  <properties>
   <property name="name" value="hallplane@0,0"/>
  </properties>
 </tile>
 <tile id="1889">
  <properties>
   <property name="name" value="hallplane@1,0"/>
  </properties>
 </tile>
 <tile id="1890">
  <properties>
   <property name="name" value="hallplane@2,0"/>
  </properties>
 </tile>
 <tile id="1891">
  <properties>
   <property name="name" value="hallplane@3,0"/>
  </properties>
 </tile>
 <tile id="1892">
  <properties>
   <property name="name" value="hallplane@4,0"/>
  </properties>
 </tile>
 <tile id="1893">
  <properties>
   <property name="name" value="hallplane@5,0"/>
  </properties>
 </tile>
 <tile id="1894">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="hallfront@0,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1895">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="hallfront@1,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1896">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="hallfront@2,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1897">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="hallfront@3,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1898">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="hallfront@4,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1899">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="hallfront@5,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1910">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="hallfront@0,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1911">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="hallfront@1,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1912">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="hallfront@2,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1913">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="hallfront@3,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1914">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="hallfront@4,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1915">
  <properties>
   <property name="material" propertytype="material" value="glazed"/>
   <property name="name" value="hallfront@5,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="1920">
  <properties>
   <property name="name" value="arcade@0,0"/>
  </properties>
 </tile>
 <tile id="1921">
  <properties>
   <property name="name" value="arcade@1,0"/>
  </properties>
 </tile>
 <tile id="1922">
  <properties>
   <property name="name" value="arcade@2,0"/>
  </properties>
 </tile>
 <tile id="1923">
  <properties>
   <property name="name" value="arcade@3,0"/>
  </properties>
 </tile>
 <tile id="1924">
  <properties>
   <property name="name" value="arcade@4,0"/>
  </properties>
 </tile>
 <tile id="1925">
  <properties>
   <property name="name" value="arcade@5,0"/>
  </properties>
 </tile>
 <tile id="1926">
  <properties>
   <property name="name" value="arcade@6,0"/>
  </properties>
 </tile>
 <tile id="1927">
  <properties>
   <property name="name" value="arcade@7,0"/>
  </properties>
 </tile>
 <tile id="1928">
  <properties>
   <property name="name" value="glasshall@0,0"/>
  </properties>
 </tile>
 <tile id="1929">
  <properties>
   <property name="name" value="glasshall@1,0"/>
  </properties>
 </tile>
 <tile id="1930">
  <properties>
   <property name="name" value="glasshall@2,0"/>
  </properties>
 </tile>
 <tile id="1931">
  <properties>
   <property name="name" value="glasshall@3,0"/>
  </properties>
 </tile>
 <tile id="1932">
  <properties>
   <property name="name" value="glasshall@4,0"/>
  </properties>
 </tile>
 <tile id="1933">
  <properties>
   <property name="name" value="glasshall@5,0"/>
  </properties>
 </tile>
 <tile id="1934">
  <properties>
   <property name="name" value="glasshall@6,0"/>
  </properties>
 </tile>
 <tile id="1935">
  <properties>
   <property name="name" value="glasshall@7,0"/>
  </properties>
 </tile>
 <tile id="1936">
  <properties>
   <property name="name" value="arcade@0,1"/>
  </properties>
 </tile>
 <tile id="1937">
  <properties>
   <property name="name" value="arcade@1,1"/>
  </properties>
 </tile>
 <tile id="1938">
  <properties>
   <property name="name" value="arcade@2,1"/>
  </properties>
 </tile>
 <tile id="1939">
  <properties>
   <property name="name" value="arcade@3,1"/>
  </properties>
 </tile>
 <tile id="1940">
  <properties>
   <property name="name" value="arcade@4,1"/>
  </properties>
 </tile>
 <tile id="1941">
  <properties>
   <property name="name" value="arcade@5,1"/>
  </properties>
 </tile>
 <tile id="1942">
  <properties>
   <property name="name" value="arcade@6,1"/>
  </properties>
 </tile>
 <tile id="1943">
  <properties>
   <property name="name" value="arcade@7,1"/>
  </properties>
 </tile>
 <tile id="1944">
  <properties>
   <property name="name" value="glasshall@0,1"/>
  </properties>
 </tile>
 <tile id="1945">
  <properties>
   <property name="name" value="glasshall@1,1"/>
  </properties>
 </tile>
 <tile id="1946">
  <properties>
   <property name="name" value="glasshall@2,1"/>
  </properties>
 </tile>
 <tile id="1947">
  <properties>
   <property name="name" value="glasshall@3,1"/>
  </properties>
 </tile>
 <tile id="1948">
  <properties>
   <property name="name" value="glasshall@4,1"/>
  </properties>
 </tile>
 <tile id="1949">
  <properties>
   <property name="name" value="glasshall@5,1"/>
  </properties>
 </tile>
 <tile id="1950">
  <properties>
   <property name="name" value="glasshall@6,1"/>
  </properties>
 </tile>
 <tile id="1951">
  <properties>
   <property name="name" value="glasshall@7,1"/>
  </properties>
 </tile>
 <tile id="1952">
  <properties>
   <property name="name" value="arcade@0,2"/>
  </properties>
 </tile>
 <tile id="1953">
  <properties>
   <property name="name" value="arcade@1,2"/>
  </properties>
 </tile>
 <tile id="1954">
  <properties>
   <property name="name" value="arcade@2,2"/>
  </properties>
 </tile>
 <tile id="1955">
  <properties>
   <property name="name" value="arcade@3,2"/>
  </properties>
 </tile>
 <tile id="1956">
  <properties>
   <property name="name" value="arcade@4,2"/>
  </properties>
 </tile>
 <tile id="1957">
  <properties>
   <property name="name" value="arcade@5,2"/>
  </properties>
 </tile>
 <tile id="1958">
  <properties>
   <property name="name" value="arcade@6,2"/>
  </properties>
 </tile>
 <tile id="1959">
  <properties>
   <property name="name" value="arcade@7,2"/>
  </properties>
 </tile>
 <tile id="1960">
  <properties>
   <property name="name" value="glasshall@0,2"/>
  </properties>
 </tile>
 <tile id="1961">
  <properties>
   <property name="name" value="glasshall@1,2"/>
  </properties>
 </tile>
 <tile id="1962">
  <properties>
   <property name="name" value="glasshall@2,2"/>
  </properties>
 </tile>
 <tile id="1963">
  <properties>
   <property name="name" value="glasshall@3,2"/>
  </properties>
 </tile>
 <tile id="1964">
  <properties>
   <property name="name" value="glasshall@4,2"/>
  </properties>
 </tile>
 <tile id="1965">
  <properties>
   <property name="name" value="glasshall@5,2"/>
  </properties>
 </tile>
 <tile id="1966">
  <properties>
   <property name="name" value="glasshall@6,2"/>
  </properties>
 </tile>
 <tile id="1967">
  <properties>
   <property name="name" value="glasshall@7,2"/>
  </properties>
 </tile>
 <tile id="1968">
  <properties>
   <property name="name" value="arcade@0,3"/>
  </properties>
 </tile>
 <tile id="1969">
  <properties>
   <property name="name" value="arcade@1,3"/>
  </properties>
 </tile>
 <tile id="1970">
  <properties>
   <property name="name" value="arcade@2,3"/>
  </properties>
 </tile>
 <tile id="1971">
  <properties>
   <property name="name" value="arcade@3,3"/>
  </properties>
 </tile>
 <tile id="1972">
  <properties>
   <property name="name" value="arcade@4,3"/>
  </properties>
 </tile>
 <tile id="1973">
  <properties>
   <property name="name" value="arcade@5,3"/>
  </properties>
 </tile>
 <tile id="1974">
  <properties>
   <property name="name" value="arcade@6,3"/>
  </properties>
 </tile>
 <tile id="1975">
  <properties>
   <property name="name" value="arcade@7,3"/>
  </properties>
 </tile>
 <tile id="1976">
  <properties>
   <property name="name" value="glasshall@0,3"/>
  </properties>
 </tile>
 <tile id="1977">
  <properties>
   <property name="name" value="glasshall@1,3"/>
  </properties>
 </tile>
 <tile id="1978">
  <properties>
   <property name="name" value="glasshall@2,3"/>
  </properties>
 </tile>
 <tile id="1979">
  <properties>
   <property name="name" value="glasshall@3,3"/>
  </properties>
 </tile>
 <tile id="1980">
  <properties>
   <property name="name" value="glasshall@4,3"/>
  </properties>
 </tile>
 <tile id="1981">
  <properties>
   <property name="name" value="glasshall@5,3"/>
  </properties>
 </tile>
 <tile id="1982">
  <properties>
   <property name="name" value="glasshall@6,3"/>
  </properties>
 </tile>
 <tile id="1983">
  <properties>
   <property name="name" value="glasshall@7,3"/>
  </properties>
 </tile>
 <tile id="1984">
  <properties>
   <property name="name" value="arcade@0,4"/>
  </properties>
 </tile>
 <tile id="1985">
  <properties>
   <property name="name" value="arcade@1,4"/>
  </properties>
 </tile>
 <tile id="1986">
  <properties>
   <property name="name" value="arcade@2,4"/>
  </properties>
 </tile>
 <tile id="1987">
  <properties>
   <property name="name" value="arcade@3,4"/>
  </properties>
 </tile>
 <tile id="1988">
  <properties>
   <property name="name" value="arcade@4,4"/>
  </properties>
 </tile>
 <tile id="1989">
  <properties>
   <property name="name" value="arcade@5,4"/>
  </properties>
 </tile>
 <tile id="1990">
  <properties>
   <property name="name" value="arcade@6,4"/>
  </properties>
 </tile>
 <tile id="1991">
  <properties>
   <property name="name" value="arcade@7,4"/>
  </properties>
 </tile>
 <tile id="1992">
  <properties>
   <property name="name" value="glasshall@0,4"/>
  </properties>
 </tile>
 <tile id="1993">
  <properties>
   <property name="name" value="glasshall@1,4"/>
  </properties>
 </tile>
 <tile id="1994">
  <properties>
   <property name="name" value="glasshall@2,4"/>
  </properties>
 </tile>
 <tile id="1995">
  <properties>
   <property name="name" value="glasshall@3,4"/>
  </properties>
 </tile>
 <tile id="1996">
  <properties>
   <property name="name" value="glasshall@4,4"/>
  </properties>
 </tile>
 <tile id="1997">
  <properties>
   <property name="name" value="glasshall@5,4"/>
  </properties>
 </tile>
 <tile id="1998">
  <properties>
   <property name="name" value="glasshall@6,4"/>
  </properties>
 </tile>
 <tile id="1999">
  <properties>
   <property name="name" value="glasshall@7,4"/>
  </properties>
 </tile>
 <tile id="2000">
  <properties>
   <property name="name" value="arcade@0,5"/>
  </properties>
 </tile>
 <tile id="2001">
  <properties>
   <property name="name" value="arcade@1,5"/>
  </properties>
 </tile>
 <tile id="2002">
  <properties>
   <property name="name" value="arcade@2,5"/>
  </properties>
 </tile>
 <tile id="2003">
  <properties>
   <property name="name" value="arcade@3,5"/>
  </properties>
 </tile>
 <tile id="2004">
  <properties>
   <property name="name" value="arcade@4,5"/>
  </properties>
 </tile>
 <tile id="2005">
  <properties>
   <property name="name" value="arcade@5,5"/>
  </properties>
 </tile>
 <tile id="2006">
  <properties>
   <property name="name" value="arcade@6,5"/>
  </properties>
 </tile>
 <tile id="2007">
  <properties>
   <property name="name" value="arcade@7,5"/>
  </properties>
 </tile>
 <tile id="2008">
  <properties>
   <property name="name" value="glasshall@0,5"/>
  </properties>
 </tile>
 <tile id="2009">
  <properties>
   <property name="name" value="glasshall@1,5"/>
  </properties>
 </tile>
 <tile id="2010">
  <properties>
   <property name="name" value="glasshall@2,5"/>
  </properties>
 </tile>
 <tile id="2011">
  <properties>
   <property name="name" value="glasshall@3,5"/>
  </properties>
 </tile>
 <tile id="2012">
  <properties>
   <property name="name" value="glasshall@4,5"/>
  </properties>
 </tile>
 <tile id="2013">
  <properties>
   <property name="name" value="glasshall@5,5"/>
  </properties>
 </tile>
 <tile id="2014">
  <properties>
   <property name="name" value="glasshall@6,5"/>
  </properties>
 </tile>
 <tile id="2015">
  <properties>
   <property name="name" value="glasshall@7,5"/>
  </properties>
 </tile>
 <tile id="2016">
  <properties>
   <property name="name" value="arcade@0,6"/>
  </properties>
 </tile>
 <tile id="2017">
  <properties>
   <property name="name" value="arcade@1,6"/>
  </properties>
 </tile>
 <tile id="2018">
  <properties>
   <property name="name" value="arcade@2,6"/>
  </properties>
 </tile>
 <tile id="2019">
  <properties>
   <property name="name" value="arcade@3,6"/>
  </properties>
 </tile>
 <tile id="2020">
  <properties>
   <property name="name" value="arcade@4,6"/>
  </properties>
 </tile>
 <tile id="2021">
  <properties>
   <property name="name" value="arcade@5,6"/>
  </properties>
 </tile>
 <tile id="2022">
  <properties>
   <property name="name" value="arcade@6,6"/>
  </properties>
 </tile>
 <tile id="2023">
  <properties>
   <property name="name" value="arcade@7,6"/>
  </properties>
 </tile>
 <tile id="2024">
  <properties>
   <property name="name" value="glasshall@0,6"/>
  </properties>
 </tile>
 <tile id="2025">
  <properties>
   <property name="name" value="glasshall@1,6"/>
  </properties>
 </tile>
 <tile id="2026">
  <properties>
   <property name="name" value="glasshall@2,6"/>
  </properties>
 </tile>
 <tile id="2027">
  <properties>
   <property name="name" value="glasshall@3,6"/>
  </properties>
 </tile>
 <tile id="2028">
  <properties>
   <property name="name" value="glasshall@4,6"/>
  </properties>
 </tile>
 <tile id="2029">
  <properties>
   <property name="name" value="glasshall@5,6"/>
  </properties>
 </tile>
 <tile id="2030">
  <properties>
   <property name="name" value="glasshall@6,6"/>
  </properties>
 </tile>
 <tile id="2031">
  <properties>
   <property name="name" value="glasshall@7,6"/>
  </properties>
 </tile>
 <tile id="2032">
  <properties>
   <property name="name" value="arcade@0,7"/>
  </properties>
 </tile>
 <tile id="2033">
  <properties>
   <property name="name" value="arcade@1,7"/>
  </properties>
 </tile>
 <tile id="2034">
  <properties>
   <property name="name" value="arcade@2,7"/>
  </properties>
 </tile>
 <tile id="2035">
  <properties>
   <property name="name" value="arcade@3,7"/>
  </properties>
 </tile>
 <tile id="2036">
  <properties>
   <property name="name" value="arcade@4,7"/>
  </properties>
 </tile>
 <tile id="2037">
  <properties>
   <property name="name" value="arcade@5,7"/>
  </properties>
 </tile>
 <tile id="2038">
  <properties>
   <property name="name" value="arcade@6,7"/>
  </properties>
 </tile>
 <tile id="2039">
  <properties>
   <property name="name" value="arcade@7,7"/>
  </properties>
 </tile>
 <tile id="2040">
  <properties>
   <property name="name" value="glasshall@0,7"/>
  </properties>
 </tile>
 <tile id="2041">
  <properties>
   <property name="name" value="glasshall@1,7"/>
  </properties>
 </tile>
 <tile id="2042">
  <properties>
   <property name="name" value="glasshall@2,7"/>
  </properties>
 </tile>
 <tile id="2043">
  <properties>
   <property name="name" value="glasshall@3,7"/>
  </properties>
 </tile>
 <tile id="2044">
  <properties>
   <property name="name" value="glasshall@4,7"/>
  </properties>
 </tile>
 <tile id="2045">
  <properties>
   <property name="name" value="glasshall@5,7"/>
  </properties>
 </tile>
 <tile id="2046">
  <properties>
   <property name="name" value="glasshall@6,7"/>
  </properties>
 </tile>
 <tile id="2047">
  <properties>
   <property name="name" value="glasshall@7,7"/>
  </properties>
 </tile>
 <tile id="2056">
  <properties>
   <property name="name" value="glasshall@0,8"/>
  </properties>
 </tile>
 <tile id="2057">
  <properties>
   <property name="name" value="glasshall@1,8"/>
  </properties>
 </tile>
 <tile id="2058">
  <properties>
   <property name="name" value="glasshall@2,8"/>
  </properties>
 </tile>
 <tile id="2059">
  <properties>
   <property name="name" value="glasshall@3,8"/>
  </properties>
 </tile>
 <tile id="2060">
  <properties>
   <property name="name" value="glasshall@4,8"/>
  </properties>
 </tile>
 <tile id="2061">
  <properties>
   <property name="name" value="glasshall@5,8"/>
  </properties>
 </tile>
 <tile id="2062">
  <properties>
   <property name="name" value="glasshall@6,8"/>
  </properties>
 </tile>
 <tile id="2063">
  <properties>
   <property name="name" value="glasshall@7,8"/>
  </properties>
 </tile>
 <tile id="2072">
  <properties>
   <property name="name" value="glasshall@0,9"/>
  </properties>
 </tile>
 <tile id="2073">
  <properties>
   <property name="name" value="glasshall@1,9"/>
  </properties>
 </tile>
 <tile id="2074">
  <properties>
   <property name="name" value="glasshall@2,9"/>
  </properties>
 </tile>
 <tile id="2075">
  <properties>
   <property name="name" value="glasshall@3,9"/>
  </properties>
 </tile>
 <tile id="2076">
  <properties>
   <property name="name" value="glasshall@4,9"/>
  </properties>
 </tile>
 <tile id="2077">
  <properties>
   <property name="name" value="glasshall@5,9"/>
  </properties>
 </tile>
 <tile id="2078">
  <properties>
   <property name="name" value="glasshall@6,9"/>
  </properties>
 </tile>
 <tile id="2079">
  <properties>
   <property name="name" value="glasshall@7,9"/>
  </properties>
 </tile>
 <tile id="2088">
  <properties>
   <property name="name" value="glasshall@0,10"/>
  </properties>
 </tile>
 <tile id="2089">
  <properties>
   <property name="name" value="glasshall@1,10"/>
  </properties>
 </tile>
 <tile id="2090">
  <properties>
   <property name="name" value="glasshall@2,10"/>
  </properties>
 </tile>
 <tile id="2091">
  <properties>
   <property name="name" value="glasshall@3,10"/>
  </properties>
 </tile>
 <tile id="2092">
  <properties>
   <property name="name" value="glasshall@4,10"/>
  </properties>
 </tile>
 <tile id="2093">
  <properties>
   <property name="name" value="glasshall@5,10"/>
  </properties>
 </tile>
 <tile id="2094">
  <properties>
   <property name="name" value="glasshall@6,10"/>
  </properties>
 </tile>
 <tile id="2095">
  <properties>
   <property name="name" value="glasshall@7,10"/>
  </properties>
 </tile>
 <tile id="2096">
  <properties>
   <property name="name" value="lampdusk@0,0"/>
  </properties>
 </tile>
 <tile id="2097">
  <properties>
   <property name="name" value="lampdusk@1,0"/>
  </properties>
 </tile>
 <tile id="2098">
  <properties>
   <property name="name" value="lampdusk@2,0"/>
  </properties>
 </tile>
 <tile id="2099">
  <properties>
   <property name="name" value="lampdusk@3,0"/>
  </properties>
 </tile>
 <tile id="2100">
  <properties>
   <property name="name" value="lampdusk@4,0"/>
  </properties>
 </tile>
 <tile id="2101">
  <properties>
   <property name="name" value="lampdusk@5,0"/>
  </properties>
 </tile>
 <tile id="2102">
  <properties>
   <property name="name" value="lampdusk@6,0"/>
  </properties>
 </tile>
 <tile id="2103">
  <properties>
   <property name="name" value="lampdusk@7,0"/>
  </properties>
 </tile>
 <tile id="2104">
  <properties>
   <property name="name" value="lampdusk@8,0"/>
  </properties>
 </tile>
 <tile id="2105">
  <properties>
   <property name="name" value="lampdusk@9,0"/>
  </properties>
 </tile>
 <tile id="2106">
  <properties>
   <property name="name" value="lampspill_c@0,0"/>
  </properties>
 </tile>
 <tile id="2107">
  <properties>
   <property name="name" value="lampspill_c@1,0"/>
  </properties>
 </tile>
 <tile id="2108">
  <properties>
   <property name="name" value="lampspill_c@2,0"/>
  </properties>
 </tile>
 <tile id="2109">
  <properties>
   <property name="name" value="lampspill_t@0,0"/>
  </properties>
 </tile>
 <tile id="2112">
  <properties>
   <property name="name" value="lampdusk@0,1"/>
  </properties>
 </tile>
 <tile id="2113">
  <properties>
   <property name="name" value="lampdusk@1,1"/>
  </properties>
 </tile>
 <tile id="2114">
  <properties>
   <property name="name" value="lampdusk@2,1"/>
  </properties>
 </tile>
 <tile id="2115">
  <properties>
   <property name="name" value="lampdusk@3,1"/>
  </properties>
 </tile>
 <tile id="2116">
  <properties>
   <property name="name" value="lampdusk@4,1"/>
  </properties>
 </tile>
 <tile id="2117">
  <properties>
   <property name="name" value="lampdusk@5,1"/>
  </properties>
 </tile>
 <tile id="2118">
  <properties>
   <property name="name" value="lampdusk@6,1"/>
  </properties>
 </tile>
 <tile id="2119">
  <properties>
   <property name="name" value="lampdusk@7,1"/>
  </properties>
 </tile>
 <tile id="2120">
  <properties>
   <property name="name" value="lampdusk@8,1"/>
  </properties>
 </tile>
 <tile id="2121">
  <properties>
   <property name="name" value="lampdusk@9,1"/>
  </properties>
 </tile>
 <tile id="2122">
  <properties>
   <property name="name" value="lampspill_c@0,1"/>
  </properties>
 </tile>
 <tile id="2123">
  <properties>
   <property name="name" value="lampspill_c@1,1"/>
  </properties>
 </tile>
 <tile id="2124">
  <properties>
   <property name="name" value="lampspill_c@2,1"/>
  </properties>
 </tile>
 <tile id="2125">
  <properties>
   <property name="name" value="lampspill_t@0,1"/>
  </properties>
 </tile>
 <tile id="2128">
  <properties>
   <property name="name" value="lampdusk@0,2"/>
  </properties>
 </tile>
 <tile id="2129">
  <properties>
   <property name="name" value="lampdusk@1,2"/>
  </properties>
 </tile>
 <tile id="2130">
  <properties>
   <property name="name" value="lampdusk@2,2"/>
  </properties>
 </tile>
 <tile id="2131">
  <properties>
   <property name="name" value="lampdusk@3,2"/>
  </properties>
 </tile>
 <tile id="2132">
  <properties>
   <property name="name" value="lampdusk@4,2"/>
  </properties>
 </tile>
 <tile id="2133">
  <properties>
   <property name="name" value="lampdusk@5,2"/>
  </properties>
 </tile>
 <tile id="2134">
  <properties>
   <property name="name" value="lampdusk@6,2"/>
  </properties>
 </tile>
 <tile id="2135">
  <properties>
   <property name="name" value="lampdusk@7,2"/>
  </properties>
 </tile>
 <tile id="2136">
  <properties>
   <property name="name" value="lampdusk@8,2"/>
  </properties>
 </tile>
 <tile id="2137">
  <properties>
   <property name="name" value="lampdusk@9,2"/>
  </properties>
 </tile>
 <tile id="2138">
  <properties>
   <property name="name" value="lampspill_c@0,2"/>
  </properties>
 </tile>
 <tile id="2139">
  <properties>
   <property name="name" value="lampspill_c@1,2"/>
  </properties>
 </tile>
 <tile id="2140">
  <properties>
   <property name="name" value="lampspill_c@2,2"/>
  </properties>
 </tile>
 <tile id="2141">
  <properties>
   <property name="name" value="lampspill_t@0,2"/>
  </properties>
 </tile>
 <tile id="2144">
  <properties>
   <property name="name" value="lampdusk@0,3"/>
  </properties>
 </tile>
 <tile id="2145">
  <properties>
   <property name="name" value="lampdusk@1,3"/>
  </properties>
 </tile>
 <tile id="2146">
  <properties>
   <property name="name" value="lampdusk@2,3"/>
  </properties>
 </tile>
 <tile id="2147">
  <properties>
   <property name="name" value="lampdusk@3,3"/>
  </properties>
 </tile>
 <tile id="2148">
  <properties>
   <property name="name" value="lampdusk@4,3"/>
  </properties>
 </tile>
 <tile id="2149">
  <properties>
   <property name="name" value="lampdusk@5,3"/>
  </properties>
 </tile>
 <tile id="2150">
  <properties>
   <property name="name" value="lampdusk@6,3"/>
  </properties>
 </tile>
 <tile id="2151">
  <properties>
   <property name="name" value="lampdusk@7,3"/>
  </properties>
 </tile>
 <tile id="2152">
  <properties>
   <property name="name" value="lampdusk@8,3"/>
  </properties>
 </tile>
 <tile id="2153">
  <properties>
   <property name="name" value="lampdusk@9,3"/>
  </properties>
 </tile>
 <tile id="2160">
  <properties>
   <property name="name" value="lampdusk@0,4"/>
  </properties>
 </tile>
 <tile id="2161">
  <properties>
   <property name="name" value="lampdusk@1,4"/>
  </properties>
 </tile>
 <tile id="2162">
  <properties>
   <property name="name" value="lampdusk@2,4"/>
  </properties>
 </tile>
 <tile id="2163">
  <properties>
   <property name="name" value="lampdusk@3,4"/>
  </properties>
 </tile>
 <tile id="2164">
  <properties>
   <property name="name" value="lampdusk@4,4"/>
  </properties>
 </tile>
 <tile id="2165">
  <properties>
   <property name="name" value="lampdusk@5,4"/>
  </properties>
 </tile>
 <tile id="2166">
  <properties>
   <property name="name" value="lampdusk@6,4"/>
  </properties>
 </tile>
 <tile id="2167">
  <properties>
   <property name="name" value="lampdusk@7,4"/>
  </properties>
 </tile>
 <tile id="2168">
  <properties>
   <property name="name" value="lampdusk@8,4"/>
  </properties>
 </tile>
 <tile id="2169">
  <properties>
   <property name="name" value="lampdusk@9,4"/>
  </properties>
 </tile>
 <tile id="2176">
  <properties>
   <property name="name" value="lampdusk@0,5"/>
  </properties>
 </tile>
 <tile id="2177">
  <properties>
   <property name="name" value="lampdusk@1,5"/>
  </properties>
 </tile>
 <tile id="2178">
  <properties>
   <property name="name" value="lampdusk@2,5"/>
  </properties>
 </tile>
 <tile id="2179">
  <properties>
   <property name="name" value="lampdusk@3,5"/>
  </properties>
 </tile>
 <tile id="2180">
  <properties>
   <property name="name" value="lampdusk@4,5"/>
  </properties>
 </tile>
 <tile id="2181">
  <properties>
   <property name="name" value="lampdusk@5,5"/>
  </properties>
 </tile>
 <tile id="2182">
  <properties>
   <property name="name" value="lampdusk@6,5"/>
  </properties>
 </tile>
 <tile id="2183">
  <properties>
   <property name="name" value="lampdusk@7,5"/>
  </properties>
 </tile>
 <tile id="2184">
  <properties>
   <property name="name" value="lampdusk@8,5"/>
  </properties>
 </tile>
 <tile id="2185">
  <properties>
   <property name="name" value="lampdusk@9,5"/>
  </properties>
 </tile>
 <tile id="2192">
  <properties>
   <property name="name" value="lampdusk@0,6"/>
  </properties>
 </tile>
 <tile id="2193">
  <properties>
   <property name="name" value="lampdusk@1,6"/>
  </properties>
 </tile>
 <tile id="2194">
  <properties>
   <property name="name" value="lampdusk@2,6"/>
  </properties>
 </tile>
 <tile id="2195">
  <properties>
   <property name="name" value="lampdusk@3,6"/>
  </properties>
 </tile>
 <tile id="2196">
  <properties>
   <property name="name" value="lampdusk@4,6"/>
  </properties>
 </tile>
 <tile id="2197">
  <properties>
   <property name="name" value="lampdusk@5,6"/>
  </properties>
 </tile>
 <tile id="2198">
  <properties>
   <property name="name" value="lampdusk@6,6"/>
  </properties>
 </tile>
 <tile id="2199">
  <properties>
   <property name="name" value="lampdusk@7,6"/>
  </properties>
 </tile>
 <tile id="2200">
  <properties>
   <property name="name" value="lampdusk@8,6"/>
  </properties>
 </tile>
 <tile id="2201">
  <properties>
   <property name="name" value="lampdusk@9,6"/>
  </properties>
 </tile>
 <tile id="2208">
  <properties>
   <property name="name" value="lampdusk@0,7"/>
  </properties>
 </tile>
 <tile id="2209">
  <properties>
   <property name="name" value="lampdusk@1,7"/>
  </properties>
 </tile>
 <tile id="2210">
  <properties>
   <property name="name" value="lampdusk@2,7"/>
  </properties>
 </tile>
 <tile id="2211">
  <properties>
   <property name="name" value="lampdusk@3,7"/>
  </properties>
 </tile>
 <tile id="2212">
  <properties>
   <property name="name" value="lampdusk@4,7"/>
  </properties>
 </tile>
 <tile id="2213">
  <properties>
   <property name="name" value="lampdusk@5,7"/>
  </properties>
 </tile>
 <tile id="2214">
  <properties>
   <property name="name" value="lampdusk@6,7"/>
  </properties>
 </tile>
 <tile id="2215">
  <properties>
   <property name="name" value="lampdusk@7,7"/>
  </properties>
 </tile>
 <tile id="2216">
  <properties>
   <property name="name" value="lampdusk@8,7"/>
  </properties>
 </tile>
 <tile id="2217">
  <properties>
   <property name="name" value="lampdusk@9,7"/>
  </properties>
 </tile>
 <tile id="2224">
  <properties>
   <property name="name" value="lampspill_l@0,0"/>
  </properties>
 </tile>
 <tile id="2225">
  <properties>
   <property name="name" value="lampspill_l@1,0"/>
  </properties>
 </tile>
 <tile id="2226">
  <properties>
   <property name="name" value="lampspill_l@2,0"/>
  </properties>
 </tile>
 <tile id="2240">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleybrick_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2241">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleybrick_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2242">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleybrick_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2243">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleybrick_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2244">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleybrick_4"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2245">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleybrick_5"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2246">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleybrick_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2247">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleyend_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2248">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleyend_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2249">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleyend_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2250">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleyend_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2251">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleyend_l"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2252">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="alleycornice"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2253">
  <properties>
   <property name="name" value="alleycorner"/>
  </properties>
 </tile>
 <tile id="2256">
  <properties>
   <property name="name" value="pavealley_0"/>
  </properties>
 </tile>
 <tile id="2257">
  <properties>
   <property name="name" value="pavealley_1"/>
  </properties>
 </tile>
 <tile id="2258">
  <properties>
   <property name="name" value="pavealley_2"/>
  </properties>
 </tile>
 <tile id="2259">
  <properties>
   <property name="name" value="pavealley_3"/>
  </properties>
 </tile>
 <tile id="2260">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_a_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2261">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_a_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2262">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_a_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2263">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_a_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2264">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_b_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2265">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_b_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2266">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_b_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2267">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_b_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2268">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_c_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2269">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_c_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2270">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_c_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2271">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="alleyfloor_c_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2272">
  <properties>
   <property name="name" value="duskshade_1"/>
  </properties>
 </tile>
 <tile id="2273">
  <properties>
   <property name="name" value="duskshade_2"/>
  </properties>
 </tile>
 <tile id="2274">
  <properties>
   <property name="name" value="duskshade_3"/>
  </properties>
 </tile>
 <tile id="2275">
  <properties>
   <property name="name" value="duskshade_4"/>
  </properties>
 </tile>
 <tile id="2276">
  <properties>
   <property name="name" value="duskshade_5"/>
  </properties>
 </tile>
 <tile id="2277">
  <properties>
   <property name="name" value="duskshade_6"/>
  </properties>
 </tile>
 <tile id="2278">
  <properties>
   <property name="name" value="duskshade_7"/>
  </properties>
 </tile>
 <tile id="2279">
  <properties>
   <property name="name" value="duskshade_8"/>
  </properties>
 </tile>
 <tile id="2280">
  <properties>
   <property name="name" value="duskshade_0x"/>
  </properties>
 </tile>
 <tile id="2281">
  <properties>
   <property name="name" value="duskshade_1x"/>
  </properties>
 </tile>
 <tile id="2282">
  <properties>
   <property name="name" value="duskshade_2x"/>
  </properties>
 </tile>
 <tile id="2283">
  <properties>
   <property name="name" value="duskshade_3x"/>
  </properties>
 </tile>
 <tile id="2284">
  <properties>
   <property name="name" value="duskshade_4x"/>
  </properties>
 </tile>
 <tile id="2285">
  <properties>
   <property name="name" value="duskshade_5x"/>
  </properties>
 </tile>
 <tile id="2286">
  <properties>
   <property name="name" value="duskshade_6x"/>
  </properties>
 </tile>
 <tile id="2287">
  <properties>
   <property name="name" value="duskshade_7x"/>
  </properties>
 </tile>
 <tile id="2288">
  <properties>
   <property name="name" value="duskshade_0y"/>
  </properties>
 </tile>
 <tile id="2289">
  <properties>
   <property name="name" value="duskshade_1y"/>
  </properties>
 </tile>
 <tile id="2290">
  <properties>
   <property name="name" value="duskshade_2y"/>
  </properties>
 </tile>
 <tile id="2291">
  <properties>
   <property name="name" value="duskshade_3y"/>
  </properties>
 </tile>
 <tile id="2292">
  <properties>
   <property name="name" value="duskshade_4y"/>
  </properties>
 </tile>
 <tile id="2293">
  <properties>
   <property name="name" value="duskshade_5y"/>
  </properties>
 </tile>
 <tile id="2294">
  <properties>
   <property name="name" value="duskshade_6y"/>
  </properties>
 </tile>
 <tile id="2295">
  <properties>
   <property name="name" value="duskshade_7y"/>
  </properties>
 </tile>
 <tile id="2304">
  <properties>
   <property name="name" value="bathhouse_lit@0,0"/>
  </properties>
 </tile>
 <tile id="2305">
  <properties>
   <property name="name" value="bathhouse_lit@1,0"/>
  </properties>
 </tile>
 <tile id="2306">
  <properties>
   <property name="name" value="bathhouse_lit@2,0"/>
  </properties>
 </tile>
 <tile id="2307">
  <properties>
   <property name="name" value="bathhouse_lit@3,0"/>
  </properties>
 </tile>
 <tile id="2308">
  <properties>
   <property name="name" value="bathhouse_lit@4,0"/>
  </properties>
 </tile>
 <tile id="2309">
  <properties>
   <property name="name" value="bathhouse_lit@5,0"/>
  </properties>
 </tile>
 <tile id="2310">
  <properties>
   <property name="name" value="nightshop_lit@0,0"/>
  </properties>
 </tile>
 <tile id="2311">
  <properties>
   <property name="name" value="nightshop_lit@1,0"/>
  </properties>
 </tile>
 <tile id="2312">
  <properties>
   <property name="name" value="nightshop_lit@2,0"/>
  </properties>
 </tile>
 <tile id="2313">
  <properties>
   <property name="name" value="nightshop_lit@3,0"/>
  </properties>
 </tile>
 <tile id="2314">
  <properties>
   <property name="name" value="nightshop_lit@4,0"/>
  </properties>
 </tile>
 <tile id="2315">
  <properties>
   <property name="name" value="nightshop_lit@5,0"/>
  </properties>
 </tile>
 <tile id="2320">
  <properties>
   <property name="name" value="bathhouse_lit@0,1"/>
  </properties>
 </tile>
 <tile id="2321">
  <properties>
   <property name="name" value="bathhouse_lit@1,1"/>
  </properties>
 </tile>
 <tile id="2322">
  <properties>
   <property name="name" value="bathhouse_lit@2,1"/>
  </properties>
 </tile>
 <tile id="2323">
  <properties>
   <property name="name" value="bathhouse_lit@3,1"/>
  </properties>
 </tile>
 <tile id="2324">
  <properties>
   <property name="name" value="bathhouse_lit@4,1"/>
  </properties>
 </tile>
 <tile id="2325">
  <properties>
   <property name="name" value="bathhouse_lit@5,1"/>
  </properties>
 </tile>
 <tile id="2326">
  <properties>
   <property name="name" value="nightshop_lit@0,1"/>
  </properties>
 </tile>
 <tile id="2327">
  <properties>
   <property name="name" value="nightshop_lit@1,1"/>
  </properties>
 </tile>
 <tile id="2328">
  <properties>
   <property name="name" value="nightshop_lit@2,1"/>
  </properties>
 </tile>
 <tile id="2329">
  <properties>
   <property name="name" value="nightshop_lit@3,1"/>
  </properties>
 </tile>
 <tile id="2330">
  <properties>
   <property name="name" value="nightshop_lit@4,1"/>
  </properties>
 </tile>
 <tile id="2331">
  <properties>
   <property name="name" value="nightshop_lit@5,1"/>
  </properties>
 </tile>
 <tile id="2336">
  <properties>
   <property name="name" value="bathhouse_lit@0,2"/>
  </properties>
 </tile>
 <tile id="2337">
  <properties>
   <property name="name" value="bathhouse_lit@1,2"/>
  </properties>
 </tile>
 <tile id="2338">
  <properties>
   <property name="name" value="bathhouse_lit@2,2"/>
  </properties>
 </tile>
 <tile id="2339">
  <properties>
   <property name="name" value="bathhouse_lit@3,2"/>
  </properties>
 </tile>
 <tile id="2340">
  <properties>
   <property name="name" value="bathhouse_lit@4,2"/>
  </properties>
 </tile>
 <tile id="2341">
  <properties>
   <property name="name" value="bathhouse_lit@5,2"/>
  </properties>
 </tile>
 <tile id="2342">
  <properties>
   <property name="name" value="nightshop_lit@0,2"/>
  </properties>
 </tile>
 <tile id="2343">
  <properties>
   <property name="name" value="nightshop_lit@1,2"/>
  </properties>
 </tile>
 <tile id="2344">
  <properties>
   <property name="name" value="nightshop_lit@2,2"/>
  </properties>
 </tile>
 <tile id="2345">
  <properties>
   <property name="name" value="nightshop_lit@3,2"/>
  </properties>
 </tile>
 <tile id="2346">
  <properties>
   <property name="name" value="nightshop_lit@4,2"/>
  </properties>
 </tile>
 <tile id="2347">
  <properties>
   <property name="name" value="nightshop_lit@5,2"/>
  </properties>
 </tile>
 <tile id="2352">
  <properties>
   <property name="name" value="nightwin_lit_curtains@0,0"/>
  </properties>
 </tile>
 <tile id="2353">
  <properties>
   <property name="name" value="nightwin_lit_curtains@1,0"/>
  </properties>
 </tile>
 <tile id="2354">
  <properties>
   <property name="name" value="nightwin_lit_blind@0,0"/>
  </properties>
 </tile>
 <tile id="2355">
  <properties>
   <property name="name" value="nightwin_lit_blind@1,0"/>
  </properties>
 </tile>
 <tile id="2356">
  <properties>
   <property name="name" value="nightwin_lit_cat@0,0"/>
  </properties>
 </tile>
 <tile id="2357">
  <properties>
   <property name="name" value="nightwin_lit_cat@1,0"/>
  </properties>
 </tile>
 <tile id="2358">
  <properties>
   <property name="name" value="nightwin_lit_lamp@0,0"/>
  </properties>
 </tile>
 <tile id="2359">
  <properties>
   <property name="name" value="nightwin_lit_lamp@1,0"/>
  </properties>
 </tile>
 <tile id="2360">
  <properties>
   <property name="name" value="nightwin_lit_tv@0,0"/>
  </properties>
 </tile>
 <tile id="2361">
  <properties>
   <property name="name" value="nightwin_lit_tv@1,0"/>
  </properties>
 </tile>
 <tile id="2362">
  <properties>
   <property name="name" value="nightwin_lit_plants@0,0"/>
  </properties>
 </tile>
 <tile id="2363">
  <properties>
   <property name="name" value="nightwin_lit_plants@1,0"/>
  </properties>
 </tile>
 <tile id="2364">
  <properties>
   <property name="name" value="pavenight_0"/>
  </properties>
 </tile>
 <tile id="2365">
  <properties>
   <property name="name" value="pavenight_1"/>
  </properties>
 </tile>
 <tile id="2366">
  <properties>
   <property name="name" value="pavenight_2"/>
  </properties>
 </tile>
 <tile id="2367">
  <properties>
   <property name="name" value="pavenight_3"/>
  </properties>
 </tile>
 <tile id="2368">
  <properties>
   <property name="name" value="nightwin_lit_curtains@0,1"/>
  </properties>
 </tile>
 <tile id="2369">
  <properties>
   <property name="name" value="nightwin_lit_curtains@1,1"/>
  </properties>
 </tile>
 <tile id="2370">
  <properties>
   <property name="name" value="nightwin_lit_blind@0,1"/>
  </properties>
 </tile>
 <tile id="2371">
  <properties>
   <property name="name" value="nightwin_lit_blind@1,1"/>
  </properties>
 </tile>
 <tile id="2372">
  <properties>
   <property name="name" value="nightwin_lit_cat@0,1"/>
  </properties>
 </tile>
 <tile id="2373">
  <properties>
   <property name="name" value="nightwin_lit_cat@1,1"/>
  </properties>
 </tile>
 <tile id="2374">
  <properties>
   <property name="name" value="nightwin_lit_lamp@0,1"/>
  </properties>
 </tile>
 <tile id="2375">
  <properties>
   <property name="name" value="nightwin_lit_lamp@1,1"/>
  </properties>
 </tile>
 <tile id="2376">
  <properties>
   <property name="name" value="nightwin_lit_tv@0,1"/>
  </properties>
 </tile>
 <tile id="2377">
  <properties>
   <property name="name" value="nightwin_lit_tv@1,1"/>
  </properties>
 </tile>
 <tile id="2378">
  <properties>
   <property name="name" value="nightwin_lit_plants@0,1"/>
  </properties>
 </tile>
 <tile id="2379">
  <properties>
   <property name="name" value="nightwin_lit_plants@1,1"/>
  </properties>
 </tile>
 <tile id="2384">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_wide@0,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2385">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_wide@1,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2386">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_wide@2,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2387">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_wide@3,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2388">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_wide@4,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2389">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_wide@5,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2390">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_wide@6,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2391">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_wide@7,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2392">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_wide@8,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2400">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_wide@0,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2401">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_wide@1,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2402">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_wide@2,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2403">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_wide@3,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2404">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_wide@4,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2405">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_wide@5,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2406">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_wide@6,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2407">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_wide@7,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2408">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_wide@8,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2416">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_zebra@0,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2417">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_zebra@1,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2418">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_zebra@2,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2419">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_zebra@3,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2420">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_zebra@4,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2421">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_zebra@5,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2422">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_zebra@6,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2423">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_zebra@7,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2424">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_zebra@8,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2425">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_faded_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2426">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_faded_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2427">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_bar_0@0,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2428">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_bar_0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2429">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_bar_1@0,0"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2430">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_bar_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2431">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="kerb_1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2432">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_zebra@0,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2433">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_zebra@1,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2434">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_zebra@2,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2435">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_zebra@3,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2436">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_zebra@4,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2437">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_zebra@5,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2438">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_zebra@6,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2439">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_zebra@7,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2440">
  <properties>
   <property name="material" propertytype="material" value="asphalt"/>
   <property name="name" value="road_zebra@8,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2443">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_bar_0@0,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2445">
  <properties>
   <property name="material" propertytype="material" value="painted"/>
   <property name="name" value="zebra_bar_1@0,1"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2448">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="kerb_2"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2449">
  <properties>
   <property name="material" propertytype="material" value="concrete"/>
   <property name="name" value="kerb_3"/>
   <property name="shape" propertytype="shape" value="block"/>
  </properties>
 </tile>
 <tile id="2464">
  <properties>
   <property name="name" value="shopwin_day_bread_show@0,0"/>
  </properties>
 </tile>
 <tile id="2465">
  <properties>
   <property name="name" value="shopwin_day_noodles_show@0,0"/>
  </properties>
 </tile>
 <tile id="2466">
  <properties>
   <property name="name" value="shopwin_day_cafe_show@0,0"/>
  </properties>
 </tile>
 <tile id="2467">
  <properties>
   <property name="name" value="shopwin_day_books_show@0,0"/>
  </properties>
 </tile>
 <tile id="2468">
  <properties>
   <property name="name" value="shopwin_day_cameras_show@0,0"/>
  </properties>
 </tile>
 <tile id="2469">
  <properties>
   <property name="name" value="shopwin_day_toys_show@0,0"/>
  </properties>
 </tile>
 <tile id="2470">
  <properties>
   <property name="name" value="shopwin_day_fruit_show@0,0"/>
  </properties>
 </tile>
 <tile id="2471">
  <properties>
   <property name="name" value="shopwin_day_clothes_show@0,0"/>
  </properties>
 </tile>
 <tile id="2472">
  <properties>
   <property name="name" value="shopwin_day_flowers_show@0,0"/>
  </properties>
 </tile>
 <tile id="2473">
  <properties>
   <property name="name" value="shopwin_day_sushi_show@0,0"/>
  </properties>
 </tile>
 <tile id="2474">
  <properties>
   <property name="name" value="shopwin_day_bread_l@0,0"/>
  </properties>
 </tile>
 <tile id="2475">
  <properties>
   <property name="name" value="shopwin_day_bread_r@0,0"/>
  </properties>
 </tile>
 <tile id="2476">
  <properties>
   <property name="name" value="shopwin_day_noodles_l@0,0"/>
  </properties>
 </tile>
 <tile id="2477">
  <properties>
   <property name="name" value="shopwin_day_noodles_r@0,0"/>
  </properties>
 </tile>
 <tile id="2478">
  <properties>
   <property name="name" value="shopwin_day_cafe_l@0,0"/>
  </properties>
 </tile>
 <tile id="2479">
  <properties>
   <property name="name" value="shopwin_day_cafe_r@0,0"/>
  </properties>
 </tile>
 <tile id="2480">
  <properties>
   <property name="name" value="shopwin_day_bread_show@0,1"/>
  </properties>
 </tile>
 <tile id="2481">
  <properties>
   <property name="name" value="shopwin_day_noodles_show@0,1"/>
  </properties>
 </tile>
 <tile id="2482">
  <properties>
   <property name="name" value="shopwin_day_cafe_show@0,1"/>
  </properties>
 </tile>
 <tile id="2483">
  <properties>
   <property name="name" value="shopwin_day_books_show@0,1"/>
  </properties>
 </tile>
 <tile id="2484">
  <properties>
   <property name="name" value="shopwin_day_cameras_show@0,1"/>
  </properties>
 </tile>
 <tile id="2485">
  <properties>
   <property name="name" value="shopwin_day_toys_show@0,1"/>
  </properties>
 </tile>
 <tile id="2486">
  <properties>
   <property name="name" value="shopwin_day_fruit_show@0,1"/>
  </properties>
 </tile>
 <tile id="2487">
  <properties>
   <property name="name" value="shopwin_day_clothes_show@0,1"/>
  </properties>
 </tile>
 <tile id="2488">
  <properties>
   <property name="name" value="shopwin_day_flowers_show@0,1"/>
  </properties>
 </tile>
 <tile id="2489">
  <properties>
   <property name="name" value="shopwin_day_sushi_show@0,1"/>
  </properties>
 </tile>
 <tile id="2490">
  <properties>
   <property name="name" value="shopwin_day_bread_l@0,1"/>
  </properties>
 </tile>
 <tile id="2491">
  <properties>
   <property name="name" value="shopwin_day_bread_r@0,1"/>
  </properties>
 </tile>
 <tile id="2492">
  <properties>
   <property name="name" value="shopwin_day_noodles_l@0,1"/>
  </properties>
 </tile>
 <tile id="2493">
  <properties>
   <property name="name" value="shopwin_day_noodles_r@0,1"/>
  </properties>
 </tile>
 <tile id="2494">
  <properties>
   <property name="name" value="shopwin_day_cafe_l@0,1"/>
  </properties>
 </tile>
 <tile id="2495">
  <properties>
   <property name="name" value="shopwin_day_cafe_r@0,1"/>
  </properties>
 </tile>
 <tile id="2496">
  <properties>
   <property name="name" value="shopwin_day_books_l@0,0"/>
  </properties>
 </tile>
 <tile id="2497">
  <properties>
   <property name="name" value="shopwin_day_books_r@0,0"/>
  </properties>
 </tile>
 <tile id="2498">
  <properties>
   <property name="name" value="shopwin_day_cameras_l@0,0"/>
  </properties>
 </tile>
 <tile id="2499">
  <properties>
   <property name="name" value="shopwin_day_cameras_r@0,0"/>
  </properties>
 </tile>
 <tile id="2500">
  <properties>
   <property name="name" value="shopwin_day_toys_l@0,0"/>
  </properties>
 </tile>
 <tile id="2501">
  <properties>
   <property name="name" value="shopwin_day_toys_r@0,0"/>
  </properties>
 </tile>
 <tile id="2502">
  <properties>
   <property name="name" value="shopwin_day_fruit_l@0,0"/>
  </properties>
 </tile>
 <tile id="2503">
  <properties>
   <property name="name" value="shopwin_day_fruit_r@0,0"/>
  </properties>
 </tile>
 <tile id="2504">
  <properties>
   <property name="name" value="shopwin_day_clothes_l@0,0"/>
  </properties>
 </tile>
 <tile id="2505">
  <properties>
   <property name="name" value="shopwin_day_clothes_r@0,0"/>
  </properties>
 </tile>
 <tile id="2506">
  <properties>
   <property name="name" value="shopwin_day_flowers_l@0,0"/>
  </properties>
 </tile>
 <tile id="2507">
  <properties>
   <property name="name" value="shopwin_day_flowers_r@0,0"/>
  </properties>
 </tile>
 <tile id="2508">
  <properties>
   <property name="name" value="shopwin_lit_bread_show@0,0"/>
  </properties>
 </tile>
 <tile id="2509">
  <properties>
   <property name="name" value="shopwin_lit_noodles_show@0,0"/>
  </properties>
 </tile>
 <tile id="2510">
  <properties>
   <property name="name" value="shopwin_lit_cafe_show@0,0"/>
  </properties>
 </tile>
 <tile id="2511">
  <properties>
   <property name="name" value="shopwin_lit_books_show@0,0"/>
  </properties>
 </tile>
 <tile id="2512">
  <properties>
   <property name="name" value="shopwin_day_books_l@0,1"/>
  </properties>
 </tile>
 <tile id="2513">
  <properties>
   <property name="name" value="shopwin_day_books_r@0,1"/>
  </properties>
 </tile>
 <tile id="2514">
  <properties>
   <property name="name" value="shopwin_day_cameras_l@0,1"/>
  </properties>
 </tile>
 <tile id="2515">
  <properties>
   <property name="name" value="shopwin_day_cameras_r@0,1"/>
  </properties>
 </tile>
 <tile id="2516">
  <properties>
   <property name="name" value="shopwin_day_toys_l@0,1"/>
  </properties>
 </tile>
 <tile id="2517">
  <properties>
   <property name="name" value="shopwin_day_toys_r@0,1"/>
  </properties>
 </tile>
 <tile id="2518">
  <properties>
   <property name="name" value="shopwin_day_fruit_l@0,1"/>
  </properties>
 </tile>
 <tile id="2519">
  <properties>
   <property name="name" value="shopwin_day_fruit_r@0,1"/>
  </properties>
 </tile>
 <tile id="2520">
  <properties>
   <property name="name" value="shopwin_day_clothes_l@0,1"/>
  </properties>
 </tile>
 <tile id="2521">
  <properties>
   <property name="name" value="shopwin_day_clothes_r@0,1"/>
  </properties>
 </tile>
 <tile id="2522">
  <properties>
   <property name="name" value="shopwin_day_flowers_l@0,1"/>
  </properties>
 </tile>
 <tile id="2523">
  <properties>
   <property name="name" value="shopwin_day_flowers_r@0,1"/>
  </properties>
 </tile>
 <tile id="2524">
  <properties>
   <property name="name" value="shopwin_lit_bread_show@0,1"/>
  </properties>
 </tile>
 <tile id="2525">
  <properties>
   <property name="name" value="shopwin_lit_noodles_show@0,1"/>
  </properties>
 </tile>
 <tile id="2526">
  <properties>
   <property name="name" value="shopwin_lit_cafe_show@0,1"/>
  </properties>
 </tile>
 <tile id="2527">
  <properties>
   <property name="name" value="shopwin_lit_books_show@0,1"/>
  </properties>
 </tile>
 <tile id="2528">
  <properties>
   <property name="name" value="shopwin_lit_cameras_show@0,0"/>
  </properties>
 </tile>
 <tile id="2529">
  <properties>
   <property name="name" value="shopwin_lit_toys_show@0,0"/>
  </properties>
 </tile>
 <tile id="2530">
  <properties>
   <property name="name" value="shopwin_lit_fruit_show@0,0"/>
  </properties>
 </tile>
 <tile id="2531">
  <properties>
   <property name="name" value="shopwin_lit_clothes_show@0,0"/>
  </properties>
 </tile>
 <tile id="2532">
  <properties>
   <property name="name" value="shopwin_lit_flowers_show@0,0"/>
  </properties>
 </tile>
 <tile id="2533">
  <properties>
   <property name="name" value="shopwin_lit_sushi_show@0,0"/>
  </properties>
 </tile>
 <tile id="2534">
  <properties>
   <property name="name" value="shopwin_lit_bread_l@0,0"/>
  </properties>
 </tile>
 <tile id="2535">
  <properties>
   <property name="name" value="shopwin_lit_bread_r@0,0"/>
  </properties>
 </tile>
 <tile id="2536">
  <properties>
   <property name="name" value="shopwin_lit_noodles_l@0,0"/>
  </properties>
 </tile>
 <tile id="2537">
  <properties>
   <property name="name" value="shopwin_lit_noodles_r@0,0"/>
  </properties>
 </tile>
 <tile id="2538">
  <properties>
   <property name="name" value="shopwin_lit_cafe_l@0,0"/>
  </properties>
 </tile>
 <tile id="2539">
  <properties>
   <property name="name" value="shopwin_lit_cafe_r@0,0"/>
  </properties>
 </tile>
 <tile id="2540">
  <properties>
   <property name="name" value="shopwin_lit_books_l@0,0"/>
  </properties>
 </tile>
 <tile id="2541">
  <properties>
   <property name="name" value="shopwin_lit_books_r@0,0"/>
  </properties>
 </tile>
 <tile id="2542">
  <properties>
   <property name="name" value="shopwin_lit_cameras_l@0,0"/>
  </properties>
 </tile>
 <tile id="2543">
  <properties>
   <property name="name" value="shopwin_lit_cameras_r@0,0"/>
  </properties>
 </tile>
 <tile id="2544">
  <properties>
   <property name="name" value="shopwin_lit_cameras_show@0,1"/>
  </properties>
 </tile>
 <tile id="2545">
  <properties>
   <property name="name" value="shopwin_lit_toys_show@0,1"/>
  </properties>
 </tile>
 <tile id="2546">
  <properties>
   <property name="name" value="shopwin_lit_fruit_show@0,1"/>
  </properties>
 </tile>
 <tile id="2547">
  <properties>
   <property name="name" value="shopwin_lit_clothes_show@0,1"/>
  </properties>
 </tile>
 <tile id="2548">
  <properties>
   <property name="name" value="shopwin_lit_flowers_show@0,1"/>
  </properties>
 </tile>
 <tile id="2549">
  <properties>
   <property name="name" value="shopwin_lit_sushi_show@0,1"/>
  </properties>
 </tile>
 <tile id="2550">
  <properties>
   <property name="name" value="shopwin_lit_bread_l@0,1"/>
  </properties>
 </tile>
 <tile id="2551">
  <properties>
   <property name="name" value="shopwin_lit_bread_r@0,1"/>
  </properties>
 </tile>
 <tile id="2552">
  <properties>
   <property name="name" value="shopwin_lit_noodles_l@0,1"/>
  </properties>
 </tile>
 <tile id="2553">
  <properties>
   <property name="name" value="shopwin_lit_noodles_r@0,1"/>
  </properties>
 </tile>
 <tile id="2554">
  <properties>
   <property name="name" value="shopwin_lit_cafe_l@0,1"/>
  </properties>
 </tile>
 <tile id="2555">
  <properties>
   <property name="name" value="shopwin_lit_cafe_r@0,1"/>
  </properties>
 </tile>
 <tile id="2556">
  <properties>
   <property name="name" value="shopwin_lit_books_l@0,1"/>
  </properties>
 </tile>
 <tile id="2557">
  <properties>
   <property name="name" value="shopwin_lit_books_r@0,1"/>
  </properties>
 </tile>
 <tile id="2558">
  <properties>
   <property name="name" value="shopwin_lit_cameras_l@0,1"/>
  </properties>
 </tile>
 <tile id="2559">
  <properties>
   <property name="name" value="shopwin_lit_cameras_r@0,1"/>
  </properties>
 </tile>
 <tile id="2560">
  <properties>
   <property name="name" value="shopwin_lit_toys_l@0,0"/>
  </properties>
 </tile>
 <tile id="2561">
  <properties>
   <property name="name" value="shopwin_lit_toys_r@0,0"/>
  </properties>
 </tile>
 <tile id="2562">
  <properties>
   <property name="name" value="shopwin_lit_fruit_l@0,0"/>
  </properties>
 </tile>
 <tile id="2563">
  <properties>
   <property name="name" value="shopwin_lit_fruit_r@0,0"/>
  </properties>
 </tile>
 <tile id="2564">
  <properties>
   <property name="name" value="shopwin_lit_clothes_l@0,0"/>
  </properties>
 </tile>
 <tile id="2565">
  <properties>
   <property name="name" value="shopwin_lit_clothes_r@0,0"/>
  </properties>
 </tile>
 <tile id="2566">
  <properties>
   <property name="name" value="shopwin_lit_flowers_l@0,0"/>
  </properties>
 </tile>
 <tile id="2567">
  <properties>
   <property name="name" value="shopwin_lit_flowers_r@0,0"/>
  </properties>
 </tile>
 <tile id="2568">
  <properties>
   <property name="name" value="shopwin_lit_bread_b@0,0"/>
  </properties>
 </tile>
 <tile id="2569">
  <properties>
   <property name="name" value="shopwin_lit_noodles_b@0,0"/>
  </properties>
 </tile>
 <tile id="2570">
  <properties>
   <property name="name" value="shopwin_lit_cafe_b@0,0"/>
  </properties>
 </tile>
 <tile id="2571">
  <properties>
   <property name="name" value="shopwin_lit_books_b@0,0"/>
  </properties>
 </tile>
 <tile id="2572">
  <properties>
   <property name="name" value="shopwin_lit_cameras_b@0,0"/>
  </properties>
 </tile>
 <tile id="2573">
  <properties>
   <property name="name" value="shopwin_lit_toys_b@0,0"/>
  </properties>
 </tile>
 <tile id="2574">
  <properties>
   <property name="name" value="shopwin_lit_fruit_b@0,0"/>
  </properties>
 </tile>
 <tile id="2575">
  <properties>
   <property name="name" value="shopwin_lit_clothes@0,0"/>
  </properties>
 </tile>
 <tile id="2576">
  <properties>
   <property name="name" value="shopwin_lit_toys_l@0,1"/>
  </properties>
 </tile>
 <tile id="2577">
  <properties>
   <property name="name" value="shopwin_lit_toys_r@0,1"/>
  </properties>
 </tile>
 <tile id="2578">
  <properties>
   <property name="name" value="shopwin_lit_fruit_l@0,1"/>
  </properties>
 </tile>
 <tile id="2579">
  <properties>
   <property name="name" value="shopwin_lit_fruit_r@0,1"/>
  </properties>
 </tile>
 <tile id="2580">
  <properties>
   <property name="name" value="shopwin_lit_clothes_l@0,1"/>
  </properties>
 </tile>
 <tile id="2581">
  <properties>
   <property name="name" value="shopwin_lit_clothes_r@0,1"/>
  </properties>
 </tile>
 <tile id="2582">
  <properties>
   <property name="name" value="shopwin_lit_flowers_l@0,1"/>
  </properties>
 </tile>
 <tile id="2583">
  <properties>
   <property name="name" value="shopwin_lit_flowers_r@0,1"/>
  </properties>
 </tile>
 <tile id="2584">
  <properties>
   <property name="name" value="shopwin_lit_bread_b@0,1"/>
  </properties>
 </tile>
 <tile id="2585">
  <properties>
   <property name="name" value="shopwin_lit_noodles_b@0,1"/>
  </properties>
 </tile>
 <tile id="2586">
  <properties>
   <property name="name" value="shopwin_lit_cafe_b@0,1"/>
  </properties>
 </tile>
 <tile id="2587">
  <properties>
   <property name="name" value="shopwin_lit_books_b@0,1"/>
  </properties>
 </tile>
 <tile id="2588">
  <properties>
   <property name="name" value="shopwin_lit_cameras_b@0,1"/>
  </properties>
 </tile>
 <tile id="2589">
  <properties>
   <property name="name" value="shopwin_lit_toys_b@0,1"/>
  </properties>
 </tile>
 <tile id="2590">
  <properties>
   <property name="name" value="shopwin_lit_fruit_b@0,1"/>
  </properties>
 </tile>
 <tile id="2591">
  <properties>
   <property name="name" value="shopwin_lit_clothes@0,1"/>
  </properties>
 </tile>
 <tile id="2592">
  <properties>
   <property name="name" value="shopwin_lit_clothes_b@0,0"/>
  </properties>
 </tile>
 <tile id="2593">
  <properties>
   <property name="name" value="shopwin_lit_flowers@0,0"/>
  </properties>
 </tile>
 <tile id="2594">
  <properties>
   <property name="name" value="shopwin_lit_flowers_b@0,0"/>
  </properties>
 </tile>
 <tile id="2595">
  <properties>
   <property name="name" value="shopwin_lit_guest_a@0,0"/>
  </properties>
 </tile>
 <tile id="2596">
  <properties>
   <property name="name" value="shopwin_lit_guest_b@0,0"/>
  </properties>
 </tile>
 <tile id="2597">
  <properties>
   <property name="name" value="shopwin_lit_guest_c@0,0"/>
  </properties>
 </tile>
 <tile id="2598">
  <properties>
   <property name="name" value="shopwin_lit_poster@0,0"/>
  </properties>
 </tile>
 <tile id="2608">
  <properties>
   <property name="name" value="shopwin_lit_clothes_b@0,1"/>
  </properties>
 </tile>
 <tile id="2609">
  <properties>
   <property name="name" value="shopwin_lit_flowers@0,1"/>
  </properties>
 </tile>
 <tile id="2610">
  <properties>
   <property name="name" value="shopwin_lit_flowers_b@0,1"/>
  </properties>
 </tile>
 <tile id="2611">
  <properties>
   <property name="name" value="shopwin_lit_guest_a@0,1"/>
  </properties>
 </tile>
 <tile id="2612">
  <properties>
   <property name="name" value="shopwin_lit_guest_b@0,1"/>
  </properties>
 </tile>
 <tile id="2613">
  <properties>
   <property name="name" value="shopwin_lit_guest_c@0,1"/>
  </properties>
 </tile>
 <tile id="2614">
  <properties>
   <property name="name" value="shopwin_lit_poster@0,1"/>
  </properties>
 </tile>
 <tile id="2624">
  <properties>
   <property name="name" value="nightbrick_0"/>
  </properties>
 </tile>
 <tile id="2625">
  <properties>
   <property name="name" value="nightbrick_1"/>
  </properties>
 </tile>
 <tile id="2626">
  <properties>
   <property name="name" value="nightbrick_2"/>
  </properties>
 </tile>
 <tile id="2627">
  <properties>
   <property name="name" value="nightbrick_3"/>
  </properties>
 </tile>
 <tile id="2628">
  <properties>
   <property name="name" value="nightbrick_4"/>
  </properties>
 </tile>
 <tile id="2629">
  <properties>
   <property name="name" value="nightbrick_cornice"/>
  </properties>
 </tile>
 <tile id="2630">
  <properties>
   <property name="name" value="nightedge"/>
  </properties>
 </tile>
 <tile id="2631">
  <properties>
   <property name="name" value="nightrail"/>
  </properties>
 </tile>
 <tile id="2640">
  <properties>
   <property name="name" value="nightpane_lit_curtain@0,0"/>
  </properties>
 </tile>
 <tile id="2641">
  <properties>
   <property name="name" value="nightpane_lit_curtain@1,0"/>
  </properties>
 </tile>
 <tile id="2642">
  <properties>
   <property name="name" value="nightpane_lit_drapes@0,0"/>
  </properties>
 </tile>
 <tile id="2643">
  <properties>
   <property name="name" value="nightpane_lit_drapes@1,0"/>
  </properties>
 </tile>
 <tile id="2644">
  <properties>
   <property name="name" value="nightpane_lit_blind@0,0"/>
  </properties>
 </tile>
 <tile id="2645">
  <properties>
   <property name="name" value="nightpane_lit_blind@1,0"/>
  </properties>
 </tile>
 <tile id="2646">
  <properties>
   <property name="name" value="nightpane_lit_plain@0,0"/>
  </properties>
 </tile>
 <tile id="2647">
  <properties>
   <property name="name" value="nightpane_lit_plain@1,0"/>
  </properties>
 </tile>
 <tile id="2648">
  <properties>
   <property name="name" value="nightpane_lit_shelf@0,0"/>
  </properties>
 </tile>
 <tile id="2649">
  <properties>
   <property name="name" value="nightpane_lit_shelf@1,0"/>
  </properties>
 </tile>
 <tile id="2650">
  <properties>
   <property name="name" value="nightpane_glass@0,0"/>
  </properties>
 </tile>
 <tile id="2651">
  <properties>
   <property name="name" value="nightpane_glass@1,0"/>
  </properties>
 </tile>
 <tile id="2652">
  <properties>
   <property name="name" value="nightpane_shade@0,0"/>
  </properties>
 </tile>
 <tile id="2653">
  <properties>
   <property name="name" value="nightpane_shade@1,0"/>
  </properties>
 </tile>
 <tile id="2656">
  <properties>
   <property name="name" value="nightpane_lit_curtain@0,1"/>
  </properties>
 </tile>
 <tile id="2657">
  <properties>
   <property name="name" value="nightpane_lit_curtain@1,1"/>
  </properties>
 </tile>
 <tile id="2658">
  <properties>
   <property name="name" value="nightpane_lit_drapes@0,1"/>
  </properties>
 </tile>
 <tile id="2659">
  <properties>
   <property name="name" value="nightpane_lit_drapes@1,1"/>
  </properties>
 </tile>
 <tile id="2660">
  <properties>
   <property name="name" value="nightpane_lit_blind@0,1"/>
  </properties>
 </tile>
 <tile id="2661">
  <properties>
   <property name="name" value="nightpane_lit_blind@1,1"/>
  </properties>
 </tile>
 <tile id="2662">
  <properties>
   <property name="name" value="nightpane_lit_plain@0,1"/>
  </properties>
 </tile>
 <tile id="2663">
  <properties>
   <property name="name" value="nightpane_lit_plain@1,1"/>
  </properties>
 </tile>
 <tile id="2664">
  <properties>
   <property name="name" value="nightpane_lit_shelf@0,1"/>
  </properties>
 </tile>
 <tile id="2665">
  <properties>
   <property name="name" value="nightpane_lit_shelf@1,1"/>
  </properties>
 </tile>
 <tile id="2666">
  <properties>
   <property name="name" value="nightpane_glass@0,1"/>
  </properties>
 </tile>
 <tile id="2667">
  <properties>
   <property name="name" value="nightpane_glass@1,1"/>
  </properties>
 </tile>
 <tile id="2668">
  <properties>
   <property name="name" value="nightpane_shade@0,1"/>
  </properties>
 </tile>
 <tile id="2669">
  <properties>
   <property name="name" value="nightpane_shade@1,1"/>
  </properties>
 </tile>
 <wangsets>
  <wangset name="concrete" type="mixed" tile="17">
   <wangcolor name="concrete" color="#ebe8dc" tile="17" probability="1"/>
   <wangtile tileid="0" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="1" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="2" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="3" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="4" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="16" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="17" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="18" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="19" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="20" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="23" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="24" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="25" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="26" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="27" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="29" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="30" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="31" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="32" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="33" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="34" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="41" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="42" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="43" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="44" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="45" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="1440" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="1441" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="1442" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="1443" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="1444" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="1445" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="1446" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="1447" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="1448" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="1449" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="1450" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="1451" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="1452" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="1453" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="1454" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="1455" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="1456" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="1457" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="1458" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="1459" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="1460" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="1461" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="1462" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="1463" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="1464" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="1465" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="1466" wangid="1,0,0,0,0,0,1,0"/>
  </wangset>
  <wangset name="roof" type="mixed" tile="65">
   <wangcolor name="roof" color="#c5cac8" tile="65" probability="1"/>
   <wangtile tileid="48" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="49" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="50" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="51" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="52" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="64" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="65" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="66" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="67" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="68" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="71" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="72" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="73" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="74" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="75" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="77" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="78" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="79" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="80" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="81" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="82" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="89" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="90" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="91" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="92" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="93" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="1472" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="1473" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="1474" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="1475" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="1476" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="1477" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="1478" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="1479" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="1480" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="1481" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="1482" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="1483" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="1484" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="1485" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="1486" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="1487" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="1488" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="1489" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="1490" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="1491" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="1492" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="1493" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="1494" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="1495" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="1496" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="1497" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="1498" wangid="1,0,0,0,0,0,1,0"/>
  </wangset>
  <wangset name="asphalt" type="mixed" tile="113">
   <wangcolor name="asphalt" color="#6a7386" tile="113" probability="1"/>
   <wangtile tileid="96" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="97" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="98" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="99" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="100" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="112" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="113" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="114" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="115" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="116" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="119" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="120" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="121" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="122" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="123" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="125" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="126" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="127" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="128" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="129" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="130" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="137" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="138" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="139" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="140" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="141" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="1504" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="1505" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="1506" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="1507" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="1508" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="1509" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="1510" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="1511" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="1512" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="1513" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="1514" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="1515" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="1516" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="1517" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="1518" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="1519" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="1520" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="1521" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="1522" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="1523" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="1524" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="1525" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="1526" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="1527" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="1528" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="1529" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="1530" wangid="1,0,0,0,0,0,1,0"/>
  </wangset>
  <wangset name="brick" type="mixed" tile="161">
   <wangcolor name="brick" color="#bb7159" tile="161" probability="1"/>
   <wangtile tileid="144" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="145" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="146" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="147" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="148" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="160" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="161" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="162" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="163" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="164" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="167" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="168" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="169" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="170" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="171" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="173" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="174" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="175" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="176" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="177" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="178" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="185" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="186" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="187" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="188" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="189" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="1536" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="1537" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="1538" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="1539" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="1540" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="1541" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="1542" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="1543" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="1544" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="1545" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="1546" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="1547" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="1548" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="1549" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="1550" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="1551" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="1552" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="1553" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="1554" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="1555" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="1556" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="1557" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="1558" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="1559" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="1560" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="1561" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="1562" wangid="1,0,0,0,0,0,1,0"/>
  </wangset>
  <wangset name="glaze" type="mixed" tile="209">
   <wangcolor name="glaze" color="#aedcf2" tile="209" probability="1"/>
   <wangtile tileid="192" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="193" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="194" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="195" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="196" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="208" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="209" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="210" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="211" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="212" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="215" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="216" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="217" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="218" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="219" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="221" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="222" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="223" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="224" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="225" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="226" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="233" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="234" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="235" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="236" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="237" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="1568" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="1569" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="1570" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="1571" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="1572" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="1573" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="1574" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="1575" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="1576" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="1577" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="1578" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="1579" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="1580" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="1581" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="1582" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="1583" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="1584" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="1585" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="1586" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="1587" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="1588" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="1589" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="1590" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="1591" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="1592" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="1593" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="1594" wangid="1,0,0,0,0,0,1,0"/>
  </wangset>
  <wangset name="metal" type="mixed" tile="257">
   <wangcolor name="metal" color="#98a1ab" tile="257" probability="1"/>
   <wangtile tileid="240" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="241" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="242" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="243" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="244" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="256" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="257" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="258" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="259" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="260" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="263" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="264" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="265" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="266" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="267" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="269" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="270" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="271" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="272" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="273" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="274" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="281" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="282" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="283" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="284" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="285" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="1600" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="1601" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="1602" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="1603" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="1604" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="1605" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="1606" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="1607" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="1608" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="1609" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="1610" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="1611" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="1612" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="1613" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="1614" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="1615" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="1616" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="1617" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="1618" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="1619" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="1620" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="1621" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="1622" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="1623" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="1624" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="1625" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="1626" wangid="1,0,0,0,0,0,1,0"/>
  </wangset>
  <wangset name="wood" type="mixed" tile="305">
   <wangcolor name="wood" color="#eba95b" tile="305" probability="1"/>
   <wangtile tileid="288" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="289" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="290" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="291" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="292" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="304" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="305" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="306" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="307" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="308" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="311" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="312" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="313" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="314" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="315" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="317" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="318" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="319" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="320" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="321" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="322" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="329" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="330" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="331" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="332" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="333" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="1632" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="1633" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="1634" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="1635" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="1636" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="1637" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="1638" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="1639" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="1640" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="1641" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="1642" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="1643" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="1644" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="1645" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="1646" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="1647" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="1648" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="1649" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="1650" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="1651" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="1652" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="1653" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="1654" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="1655" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="1656" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="1657" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="1658" wangid="1,0,0,0,0,0,1,0"/>
  </wangset>
  <wangset name="gravel" type="mixed" tile="353">
   <wangcolor name="gravel" color="#98a1ab" tile="353" probability="1"/>
   <wangtile tileid="336" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="337" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="338" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="339" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="340" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="352" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="353" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="354" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="355" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="356" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="359" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="360" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="361" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="362" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="363" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="365" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="366" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="367" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="368" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="369" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="370" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="377" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="378" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="379" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="380" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="381" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="1664" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="1665" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="1666" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="1667" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="1668" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="1669" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="1670" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="1671" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="1672" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="1673" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="1674" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="1675" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="1676" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="1677" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="1678" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="1679" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="1680" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="1681" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="1682" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="1683" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="1684" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="1685" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="1686" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="1687" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="1688" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="1689" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="1690" wangid="1,0,0,0,0,0,1,0"/>
  </wangset>
  <wangset name="cream wall" type="corner" tile="390">
   <wangcolor name="cream wall" color="#efdb96" tile="390" probability="1"/>
   <wangtile tileid="384" wangid="0,1,0,1,0,0,0,0"/>
   <wangtile tileid="385" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="386" wangid="0,0,0,0,0,1,0,1"/>
   <wangtile tileid="390" wangid="0,0,0,1,0,0,0,0"/>
   <wangtile tileid="391" wangid="0,0,0,1,0,1,0,0"/>
   <wangtile tileid="392" wangid="0,0,0,0,0,1,0,0"/>
   <wangtile tileid="393" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="1696" wangid="0,1,0,0,0,0,0,0"/>
   <wangtile tileid="1697" wangid="0,1,0,0,0,0,0,1"/>
   <wangtile tileid="1698" wangid="0,0,0,0,0,0,0,1"/>
   <wangtile tileid="1699" wangid="0,1,0,1,0,1,0,0"/>
   <wangtile tileid="1700" wangid="0,0,0,1,0,1,0,1"/>
   <wangtile tileid="1701" wangid="0,1,0,1,0,0,0,1"/>
   <wangtile tileid="1702" wangid="0,1,0,0,0,1,0,1"/>
   <wangtile tileid="1703" wangid="0,1,0,0,0,1,0,0"/>
   <wangtile tileid="1704" wangid="0,0,0,1,0,0,0,1"/>
  </wangset>
  <wangset name="ochre wall" type="corner" tile="406">
   <wangcolor name="ochre wall" color="#eba95b" tile="406" probability="1"/>
   <wangtile tileid="400" wangid="0,1,0,1,0,0,0,0"/>
   <wangtile tileid="401" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="402" wangid="0,0,0,0,0,1,0,1"/>
   <wangtile tileid="406" wangid="0,0,0,1,0,0,0,0"/>
   <wangtile tileid="407" wangid="0,0,0,1,0,1,0,0"/>
   <wangtile tileid="408" wangid="0,0,0,0,0,1,0,0"/>
   <wangtile tileid="409" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="1712" wangid="0,1,0,0,0,0,0,0"/>
   <wangtile tileid="1713" wangid="0,1,0,0,0,0,0,1"/>
   <wangtile tileid="1714" wangid="0,0,0,0,0,0,0,1"/>
   <wangtile tileid="1715" wangid="0,1,0,1,0,1,0,0"/>
   <wangtile tileid="1716" wangid="0,0,0,1,0,1,0,1"/>
   <wangtile tileid="1717" wangid="0,1,0,1,0,0,0,1"/>
   <wangtile tileid="1718" wangid="0,1,0,0,0,1,0,1"/>
   <wangtile tileid="1719" wangid="0,1,0,0,0,1,0,0"/>
   <wangtile tileid="1720" wangid="0,0,0,1,0,0,0,1"/>
  </wangset>
  <wangset name="white wall" type="corner" tile="422">
   <wangcolor name="white wall" color="#ebe8dc" tile="422" probability="1"/>
   <wangtile tileid="416" wangid="0,1,0,1,0,0,0,0"/>
   <wangtile tileid="417" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="418" wangid="0,0,0,0,0,1,0,1"/>
   <wangtile tileid="422" wangid="0,0,0,1,0,0,0,0"/>
   <wangtile tileid="423" wangid="0,0,0,1,0,1,0,0"/>
   <wangtile tileid="424" wangid="0,0,0,0,0,1,0,0"/>
   <wangtile tileid="425" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="1728" wangid="0,1,0,0,0,0,0,0"/>
   <wangtile tileid="1729" wangid="0,1,0,0,0,0,0,1"/>
   <wangtile tileid="1730" wangid="0,0,0,0,0,0,0,1"/>
   <wangtile tileid="1731" wangid="0,1,0,1,0,1,0,0"/>
   <wangtile tileid="1732" wangid="0,0,0,1,0,1,0,1"/>
   <wangtile tileid="1733" wangid="0,1,0,1,0,0,0,1"/>
   <wangtile tileid="1734" wangid="0,1,0,0,0,1,0,1"/>
   <wangtile tileid="1735" wangid="0,1,0,0,0,1,0,0"/>
   <wangtile tileid="1736" wangid="0,0,0,1,0,0,0,1"/>
  </wangset>
  <wangset name="slate wall" type="corner" tile="438">
   <wangcolor name="slate wall" color="#98a1ab" tile="438" probability="1"/>
   <wangtile tileid="432" wangid="0,1,0,1,0,0,0,0"/>
   <wangtile tileid="433" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="434" wangid="0,0,0,0,0,1,0,1"/>
   <wangtile tileid="438" wangid="0,0,0,1,0,0,0,0"/>
   <wangtile tileid="439" wangid="0,0,0,1,0,1,0,0"/>
   <wangtile tileid="440" wangid="0,0,0,0,0,1,0,0"/>
   <wangtile tileid="441" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="1744" wangid="0,1,0,0,0,0,0,0"/>
   <wangtile tileid="1745" wangid="0,1,0,0,0,0,0,1"/>
   <wangtile tileid="1746" wangid="0,0,0,0,0,0,0,1"/>
   <wangtile tileid="1747" wangid="0,1,0,1,0,1,0,0"/>
   <wangtile tileid="1748" wangid="0,0,0,1,0,1,0,1"/>
   <wangtile tileid="1749" wangid="0,1,0,1,0,0,0,1"/>
   <wangtile tileid="1750" wangid="0,1,0,0,0,1,0,1"/>
   <wangtile tileid="1751" wangid="0,1,0,0,0,1,0,0"/>
   <wangtile tileid="1752" wangid="0,0,0,1,0,0,0,1"/>
  </wangset>
  <wangset name="pink wall" type="corner" tile="454">
   <wangcolor name="pink wall" color="#f0b58e" tile="454" probability="1"/>
   <wangtile tileid="448" wangid="0,1,0,1,0,0,0,0"/>
   <wangtile tileid="449" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="450" wangid="0,0,0,0,0,1,0,1"/>
   <wangtile tileid="454" wangid="0,0,0,1,0,0,0,0"/>
   <wangtile tileid="455" wangid="0,0,0,1,0,1,0,0"/>
   <wangtile tileid="456" wangid="0,0,0,0,0,1,0,0"/>
   <wangtile tileid="457" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="1760" wangid="0,1,0,0,0,0,0,0"/>
   <wangtile tileid="1761" wangid="0,1,0,0,0,0,0,1"/>
   <wangtile tileid="1762" wangid="0,0,0,0,0,0,0,1"/>
   <wangtile tileid="1763" wangid="0,1,0,1,0,1,0,0"/>
   <wangtile tileid="1764" wangid="0,0,0,1,0,1,0,1"/>
   <wangtile tileid="1765" wangid="0,1,0,1,0,0,0,1"/>
   <wangtile tileid="1766" wangid="0,1,0,0,0,1,0,1"/>
   <wangtile tileid="1767" wangid="0,1,0,0,0,1,0,0"/>
   <wangtile tileid="1768" wangid="0,0,0,1,0,0,0,1"/>
  </wangset>
  <wangset name="night wall" type="corner" tile="470">
   <wangcolor name="night wall" color="#292e43" tile="470" probability="1"/>
   <wangtile tileid="464" wangid="0,1,0,1,0,0,0,0"/>
   <wangtile tileid="465" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="466" wangid="0,0,0,0,0,1,0,1"/>
   <wangtile tileid="470" wangid="0,0,0,1,0,0,0,0"/>
   <wangtile tileid="471" wangid="0,0,0,1,0,1,0,0"/>
   <wangtile tileid="472" wangid="0,0,0,0,0,1,0,0"/>
   <wangtile tileid="473" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="1776" wangid="0,1,0,0,0,0,0,0"/>
   <wangtile tileid="1777" wangid="0,1,0,0,0,0,0,1"/>
   <wangtile tileid="1778" wangid="0,0,0,0,0,0,0,1"/>
   <wangtile tileid="1779" wangid="0,1,0,1,0,1,0,0"/>
   <wangtile tileid="1780" wangid="0,0,0,1,0,1,0,1"/>
   <wangtile tileid="1781" wangid="0,1,0,1,0,0,0,1"/>
   <wangtile tileid="1782" wangid="0,1,0,0,0,1,0,1"/>
   <wangtile tileid="1783" wangid="0,1,0,0,0,1,0,0"/>
   <wangtile tileid="1784" wangid="0,0,0,1,0,0,0,1"/>
  </wangset>
  <wangset name="mint wall" type="corner" tile="1158">
   <wangcolor name="mint wall" color="#a5bcc1" tile="1158" probability="1"/>
   <wangtile tileid="1152" wangid="0,1,0,1,0,0,0,0"/>
   <wangtile tileid="1153" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="1154" wangid="0,0,0,0,0,1,0,1"/>
   <wangtile tileid="1158" wangid="0,0,0,1,0,0,0,0"/>
   <wangtile tileid="1159" wangid="0,0,0,1,0,1,0,0"/>
   <wangtile tileid="1160" wangid="0,0,0,0,0,1,0,0"/>
   <wangtile tileid="1161" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="1792" wangid="0,1,0,0,0,0,0,0"/>
   <wangtile tileid="1793" wangid="0,1,0,0,0,0,0,1"/>
   <wangtile tileid="1794" wangid="0,0,0,0,0,0,0,1"/>
   <wangtile tileid="1795" wangid="0,1,0,1,0,1,0,0"/>
   <wangtile tileid="1796" wangid="0,0,0,1,0,1,0,1"/>
   <wangtile tileid="1797" wangid="0,1,0,1,0,0,0,1"/>
   <wangtile tileid="1798" wangid="0,1,0,0,0,1,0,1"/>
   <wangtile tileid="1799" wangid="0,1,0,0,0,1,0,0"/>
   <wangtile tileid="1800" wangid="0,0,0,1,0,0,0,1"/>
  </wangset>
 </wangsets>
</tileset>
